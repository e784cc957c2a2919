package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.SignupState;

/** Makes finished views of a group's sessions with all that its hosts say of them. */
public final class PlannedViews {

    private final SessionViews sessions;
    private final PersonViews people;

    public PlannedViews(SessionViews sessions, PersonViews people) {
        this.sessions = sessions;
        this.people = people;
    }

    /** All of them are of one group. Costs a fixed number of statements. */
    List<PlannedView> of(List<SignupState> ofOneGroup) {
        List<SessionView> views = sessions.linked(ofOneGroup);
        Map<PersonKey, PersonView> leads = people.of(ofOneGroup.stream().flatMap(state -> plan(state).ledBy().stream()).toList());
        return IntStream.range(0, views.size()).mapToObj(i -> view(plan(ofOneGroup.get(i)), views.get(i), leads)).toList();
    }

    private static PlannedView view(SessionPlan plan, SessionView session, Map<PersonKey, PersonView> leads) {
        return new PlannedView(
                session,
                plan.activity(),
                lines(plan.agenda()),
                lines(plan.bring()),
                plan.ledBy().map(leads::get).orElse(null));
    }

    private static SessionPlan plan(SignupState state) {
        return state.meeting().session().plan();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
