package org.peerlearning.confluence.web;

import java.util.List;

/**
 * Sign-ups that stand at the same point.
 *
 * @param key {@code seated}, {@code offered}, {@code waiting}, {@code asked}, {@code in-draw} or {@code invited}
 * @param heading what they have in common, with their number
 * @param more what is said where not all are shown; else empty
 */
public record DeskListView(String key, String heading, List<DeskEntryView> entries, String more) {
    public DeskListView {
        entries = List.copyOf(entries);
    }

    public boolean hasEntries() {
        return !entries.isEmpty();
    }

    public boolean hasMore() {
        return !more.isEmpty();
    }
}
