package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.signup.SignupState;

/** Makes finished views of a group's sessions with all that its hosts say of them. */
public final class PlannedViews {

    private final SessionViews sessions;
    private final InItViews inIt;
    private final PersonViews people;

    public PlannedViews(SessionViews sessions, InItViews inIt, PersonViews people) {
        this.sessions = sessions;
        this.inIt = inIt;
        this.people = people;
    }

    /** Without the names of those who come. */
    PlannedView of(SignupState state) {
        return all(List.of(state), List.of(NamesView.NONE)).get(0);
    }

    /** With the names of those who come, as far as the reader may know. All are of one group. Costs a fixed number of statements. */
    List<PlannedView> of(Reader reader, List<SignupState> ofOneGroup) {
        return all(ofOneGroup, inIt.comers(reader, ofOneGroup.stream().map(SignupState::meeting).toList()));
    }

    private List<PlannedView> all(List<SignupState> states, List<NamesView> comers) {
        List<SessionView> views = sessions.linked(states);
        Map<PersonKey, PersonView> leads = people.of(states.stream().flatMap(state -> plan(state).ledBy().stream()).toList());
        return IntStream.range(0, views.size())
                .mapToObj(i -> view(plan(states.get(i)), views.get(i), leads, comers.get(i)))
                .toList();
    }

    private static PlannedView view(SessionPlan plan, SessionView session, Map<PersonKey, PersonView> leads, NamesView comers) {
        return new PlannedView(
                session,
                plan.activity(),
                lines(plan.agenda()),
                lines(plan.bring()),
                plan.ledBy().map(leads::get).orElse(null),
                comers);
    }

    private static SessionPlan plan(SignupState state) {
        return state.meeting().session().plan();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
