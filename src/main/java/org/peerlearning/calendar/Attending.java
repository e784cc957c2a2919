package org.peerlearning.calendar;

import java.util.Map;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Who goes where, as far as calendars need it: they know of sign-ups no more than this. */
public interface Attending {

    /** How a person's time is taken by a session. */
    enum Part {
        SEATED,
        /** A seat is held for them. */
        OFFERED,
        /** In line. */
        WAITING,
        /** The hosts have not said yet. */
        ASKED,
        /** Lots have not been drawn yet. */
        IN_DRAW
    }

    /** Every session, of any time, that a person has signed up for. As many statements for many as for one. */
    Map<SessionId, Part> of(PersonKey person);

    /** How often the sign-ups of a person for a session have changed, all together: it only grows. */
    int changes(PersonKey person, SessionId session);
}
