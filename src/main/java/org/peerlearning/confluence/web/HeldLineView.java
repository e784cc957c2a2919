package org.peerlearning.confluence.web;

/**
 * A session that was held, in the settings of its group.
 *
 * @param desk address of its desk
 * @param recap address of the page that looks back on it; empty where there is none to see
 * @param writable whether that page can be written
 */
public record HeldLineView(long id, String date, String hours, String desk, String recap, boolean writable) {

    public boolean hasRecap() {
        return !recap.isEmpty();
    }
}
