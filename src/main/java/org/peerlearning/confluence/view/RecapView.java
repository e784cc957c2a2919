package org.peerlearning.confluence.view;

/**
 * A session that was looked back on, or that can be.
 *
 * @param session the session's number
 * @param date when it was
 * @param url address of the recap; empty where there is none yet
 */
public record RecapView(long session, String date, String url) {}
