package org.peerlearning.confluence.mail;

import java.util.List;

/**
 * One fact with its name, such as when people meet.
 *
 * @param url where its first line leads; empty for nowhere
 */
public record FactView(String label, List<String> lines, String url) {

    static FactView of(String label, String... lines) {
        return new FactView(label, List.of(lines), "");
    }

    public boolean hasUrl() {
        return !url.isEmpty();
    }
}
