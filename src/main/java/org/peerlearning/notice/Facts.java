package org.peerlearning.notice;

import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Session;
import org.peerlearning.signup.Signup;

/**
 * How things stand with what a notice is about, right before it is sent.
 *
 * @param active whether the reader can log in
 * @param mayView whether the reader may view the group's page, and the recap that it is about
 * @param mine the reader's active sign-up
 * @param place in line, 1 is next; 0 for who is not in line
 * @param theirs the active sign-up of whoever did it or asks
 * @param still whether a request or invitation to a group is still open, or the event of a seat that was given up may still be in the
 *     reader's calendar; true where there is neither
 */
record Facts(
        boolean active,
        boolean mayView,
        Optional<GroupOutline> group,
        Optional<Session> session,
        Optional<Signup> mine,
        int place,
        Optional<Signup> theirs,
        boolean still,
        NoticePreferences preferences,
        ZoneId zone) {}
