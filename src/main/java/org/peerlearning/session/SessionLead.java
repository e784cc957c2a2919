package org.peerlearning.session;

import java.util.Optional;
import org.peerlearning.session.SessionLock.Held;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/** The people of a group take turns: a host says who leads a session. */
public final class SessionLead {

    private final Meetings meetings;
    private final Planning planning;
    private final People people;
    private final SessionLock lock;

    public SessionLead(Meetings meetings, Planning planning, People people, SessionLock lock) {
        this.meetings = meetings;
        this.planning = planning;
        this.people = people;
        this.lock = lock;
    }

    /** @param userName of one of the group's people; null for nobody in particular */
    public Answer<Session> assign(Viewer viewer, SessionId id, String userName) {
        return meetings.find(viewer, id).then(meeting -> planning.refuses(viewer, meeting)
                .<Answer<Session>>map(Answer::no)
                .orElseGet(() -> lead(meeting, userName).then(person -> lock.holding(id, viewer, held -> led(held, person))
                        .orElseGet(() -> Answer.no(Refusal.notFound("session.not-found"))))));
    }

    /** One answer for people who are not there and for those who are not in the group: user names are nobody's to try out. */
    private Answer<Optional<PersonKey>> lead(Meeting meeting, String userName) {
        if (userName == null) {
            return Answer.of(Optional.empty());
        }
        Optional<PersonKey> person = people.named(Text.line(userName)).filter(known -> meetings.isOfTheGroup(known, meeting));
        return person.isPresent() ? Answer.of(person) : Answer.no(Refusal.invalid("user", "session.lead-not-in-group"));
    }

    private static Answer<Session> led(Held held, Optional<PersonKey> person) {
        if (held.session().calledOff()) {
            return Answer.no(Refusal.refused("signup.called-off"));
        }
        Session led = held.session().noting(held.session().plan().ledBy(person));
        held.change(led);
        return Answer.of(led);
    }
}
