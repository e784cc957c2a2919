package org.peerlearning.confluence.view;

import org.peerlearning.calendar.FeedToken;
import org.peerlearning.session.SessionId;

/** Full addresses of what calendar programs read. */
public final class CalendarLinks {

    private static final String SERVLETS = "/plugins/servlet/peer-learning/";

    private final Addresses addresses;

    public CalendarLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** One session, to put into a calendar by hand. */
    public String session(SessionId session) {
        return addresses.of(SERVLETS + "calendar/session?session=" + session.value());
    }

    /** The address to subscribe to. It is a secret of its owner. */
    public String feed(FeedToken token) {
        return addresses.of(SERVLETS + "feed/" + token.text() + ".ics");
    }
}
