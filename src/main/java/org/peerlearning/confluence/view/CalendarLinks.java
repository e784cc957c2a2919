package org.peerlearning.confluence.view;

import org.peerlearning.calendar.FeedToken;

/** Full addresses that calendar programs subscribe to. */
public final class CalendarLinks {

    private static final String FEEDS = "/plugins/servlet/peer-learning/feed/";

    private final Addresses addresses;

    public CalendarLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The address to subscribe to. It is a secret of its owner. */
    public String feed(FeedToken token) {
        return addresses.of(FEEDS + token.text() + ".ics");
    }
}
