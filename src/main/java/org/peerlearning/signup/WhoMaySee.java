package org.peerlearning.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
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
        return !among(Reader.atScreen(viewer), List.of(meeting)).isEmpty();
    }

    /** Those of a group's meetings of which it is shown. Costs a fixed number of statements. */
    List<Meeting> among(Reader reader, List<Meeting> ofOneGroup) {
        Viewer viewer = reader.viewer();
        if (viewer.person().isEmpty() || ofOneGroup.isEmpty()) {
            return List.of();
        }
        Meeting any = ofOneGroup.get(0);
        if (!ofOneGroup.stream().allMatch(any::isOfSameGroupAs)) {
            throw new IllegalArgumentException("meetings of several groups, whose hosts may show people to others");
        }
        if (!reader.mayRead(any.participantsShownTo())) {
            return List.of();
        }
        if (any.participantsShownTo() == Audience.EVERYONE) {
            return ofOneGroup;
        }
        PersonKey person = viewer.person().get();
        if (meetings.isHost(person, any) || access.mayAdminister(viewer, any.space())) {
            return ofOneGroup;
        }
        return any.participantsShownTo() == Audience.MEMBERS ? takingPart(person, ofOneGroup) : List.of();
    }

    /** All of them for the group's people, and for others those in which they have a seat themselves. */
    private List<Meeting> takingPart(PersonKey person, List<Meeting> ofOneGroup) {
        Map<SessionId, Signup> mine = signups.of(person, ofOneGroup.stream().map(Meeting::id).toList());
        List<Meeting> seated = ofOneGroup.stream()
                .filter(meeting -> Optional.ofNullable(mine.get(meeting.id())).filter(own -> own.standing().holdsSeat()).isPresent())
                .toList();
        return seated.size() == ofOneGroup.size() || !meetings.isOfTheGroup(person, ofOneGroup.get(0)) ? seated : ofOneGroup;
    }
}
