package org.peerlearning.confluence.view;

/**
 * Who is in a group, as far as the reader may know.
 *
 * @param hidden to whom it is shown, where the reader is not one of them; else empty
 */
public record InItView(NamesView names, String hidden) {

    public boolean isHidden() {
        return !hidden.isEmpty();
    }
}
