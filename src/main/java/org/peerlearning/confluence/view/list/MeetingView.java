package org.peerlearning.confluence.view.list;

import org.peerlearning.confluence.view.SessionView;

/**
 * A session among others.
 *
 * @param title of its group
 * @param url address of its group's page
 * @param activity what is done, in a line; may be empty
 * @param led whether the reader, who is signed up, leads it
 */
public record MeetingView(String title, String url, String activity, boolean led, SessionView session) {

    public boolean hasActivity() {
        return !activity.isEmpty();
    }
}
