package org.peerlearning.confluence.web;

/**
 * One thing that somebody was told.
 *
 * @param text in one line
 * @param url where it leads; empty for nowhere
 * @param when by the reader's clock
 */
public record NewsLineView(String text, String url, String when, boolean unread) {

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}
