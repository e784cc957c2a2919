package org.peerlearning.confluence.view;

/**
 * Who is in a group, as far as the reader may know.
 *
 * @param hidden to whom it is shown, where the reader is not one of them; else empty
 * @param toAll whether the hosts show it to everybody, so that it may stand on paper, which goes from hand to hand
 */
public record InItView(NamesView names, String hidden, boolean toAll) {

    public boolean isHidden() {
        return !hidden.isEmpty();
    }
}
