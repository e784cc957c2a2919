package org.peerlearning.confluence.mail;

/**
 * One line of a digest.
 *
 * @param detail in a few words, such as when; may be empty
 * @param url where it leads; empty where the page is gone
 */
public record ItemView(String text, String detail, String url) {

    public boolean hasUrl() {
        return !url.isEmpty();
    }

    public boolean hasDetail() {
        return !detail.isEmpty();
    }
}
