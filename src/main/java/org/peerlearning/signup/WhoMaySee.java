package org.peerlearning.signup;

import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** To whom a session's hosts show who takes part. Whoever it is not shown to does not learn it from an answer about a colleague either. */
final class WhoMaySee {

    private final Meetings meetings;
    private final SignupRepository signups;
    private final Access access;

    WhoMaySee(Meetings meetings, SignupRepository signups, Access access) {
        this.meetings = meetings;
        this.signups = signups;
        this.access = access;
    }

    boolean maySee(Viewer viewer, Meeting meeting) {
        if (viewer.person().isEmpty()) {
            return false;
        }
        if (meeting.participantsShownTo() == Audience.EVERYONE) {
            return true;
        }
        PersonKey person = viewer.person().get();
        if (meetings.isHost(person, meeting) || access.mayAdminister(viewer, meeting.space())) {
            return true;
        }
        return meeting.participantsShownTo() == Audience.MEMBERS
                && (Optional.ofNullable(signups.of(person, List.of(meeting.id())).get(meeting.id()))
                                .filter(signup -> signup.standing().holdsSeat())
                                .isPresent()
                        || meetings.isOfTheGroup(person, meeting));
    }
}
