package org.peerlearning.confluence.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.Desk;

/** Full addresses of the app's own pages about a session. */
public final class SessionLinks {

    private static final String PAGES = "/plugins/servlet/peer-learning/";

    private final Addresses addresses;
    private final Desk desk;
    private final CurrentViewer current;

    public SessionLinks(Addresses addresses, Desk desk, CurrentViewer current) {
        this.addresses = addresses;
        this.desk = desk;
        this.current = current;
    }

    /** The session's desk, whoever may see it. */
    public String desk(SessionId session) {
        return addresses.of(PAGES + "desk?session=" + session.value());
    }

    /** The session's desk; empty for a viewer who may not manage it. */
    public Optional<String> deskFor(Meeting meeting) {
        return desk.refuses(current.viewer(), meeting).isEmpty() ? Optional.of(desk(meeting.id())) : Optional.empty();
    }

    /** The session as a file for a calendar. */
    public String file(SessionId session) {
        return addresses.of(PAGES + "calendar/session?session=" + session.value());
    }

    /** Where the feed of a group can be had, by its key. */
    public String subscribe(String feed) {
        return addresses.of(PAGES + "notices?feed=" + URLEncoder.encode(feed, StandardCharsets.UTF_8) + "#pl-calendar");
    }

    /** How lots were drawn, or will be. */
    public String draw(SessionId session) {
        return addresses.of(PAGES + "draw?session=" + session.value());
    }
}
