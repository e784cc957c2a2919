package org.peerlearning.confluence.view.list;

import org.peerlearning.confluence.view.SessionView;

/**
 * A session among others.
 *
 * @param title of its group
 * @param url address of its group's page
 * @param activity what is done, in a line; may be empty
 */
public record MeetingView(String title, String url, String activity, SessionView session) {

    public boolean hasActivity() {
        return !activity.isEmpty();
    }
}
