package org.peerlearning.confluence.view.list;

/**
 * A group that is archived.
 *
 * @param url address of the group's page
 * @param outcome what came of it, its first paragraph; empty where nobody said
 */
public record PastView(String title, String url, String outcome) {

    public boolean hasOutcome() {
        return !outcome.isEmpty();
    }
}
