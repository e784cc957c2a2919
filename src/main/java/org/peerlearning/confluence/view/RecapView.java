package org.peerlearning.confluence.view;

/**
 * A session that was looked back on, or that can be.
 *
 * @param session the session's number
 * @param date when it was
 * @param url address of the recap; empty where there is none yet
 * @param desk address of the session's desk; empty where it is not shown
 */
public record RecapView(long session, String date, String url, String desk) {

    /** Of which only the recap matters. */
    RecapView(long session, String date, String url) {
        this(session, date, url, "");
    }
}
