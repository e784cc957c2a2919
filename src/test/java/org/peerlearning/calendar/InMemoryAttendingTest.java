package org.peerlearning.calendar;

import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.signup.InMemorySignupRepository;

public class InMemoryAttendingTest extends AttendingContract {

    @Override
    protected Stores empty() {
        InMemorySessionRepository sessions = new InMemorySessionRepository();
        InMemorySignupRepository signups = new InMemorySignupRepository(sessions);
        return new Stores(sessions, signups, new InMemoryAttending(signups));
    }
}
