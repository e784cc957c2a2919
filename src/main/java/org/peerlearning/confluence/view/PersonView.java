package org.peerlearning.confluence.view;

/**
 * A person as templates and JSON show them.
 *
 * @param name the full name, or a translated text for somebody who left
 * @param url address of the profile; empty for somebody who left
 */
public record PersonView(String name, String url) {

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}
