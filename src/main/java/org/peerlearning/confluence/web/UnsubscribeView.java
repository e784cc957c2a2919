package org.peerlearning.confluence.web;

/**
 * What the page asks somebody who does not want mails any more, or what it has done.
 *
 * @param kind what the mail was that led here; empty for mails of all kinds
 * @param mailed whether such mails are still on
 * @param done whether they were turned off just now
 */
public record UnsubscribeView(String kind, boolean mailed, boolean done) {

    public boolean hasKind() {
        return !kind.isEmpty();
    }
}
