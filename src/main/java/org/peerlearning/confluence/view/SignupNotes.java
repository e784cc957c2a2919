package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Words;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupState;

/** What is worth knowing beside how a sign-up stands, one sentence each. */
public final class SignupNotes {

    private final I18nResolver i18n;
    private final SessionTimes times;
    private final PersonViews people;

    public SignupNotes(I18nResolver i18n, SessionTimes times, PersonViews people) {
        this.i18n = i18n;
        this.times = times;
        this.people = people;
    }

    List<String> of(SignupState state) {
        return state.kind() == SignupState.Kind.CALLED_OFF
                ? whyCalledOff(state.meeting().session()).stream().toList()
                : Stream.of(broughtBy(state), minimum(state), kept(state)).flatMap(Optional::stream).toList();
    }

    /** Where hosts call a session off they say why; without a reason it was the minimum. */
    public Optional<String> whyCalledOff(Session session) {
        if (!session.offReason().isEmpty()) {
            return Optional.of(i18n.getText("peer-learning.signup.note.called-off", session.offReason()));
        }
        return session.terms().minimum().map(minimum -> i18n.getText("peer-learning.signup.note.too-few", minimum.people()));
    }

    private Optional<String> broughtBy(SignupState state) {
        String key = "peer-learning.signup.note." + (state.kind() == SignupState.Kind.INVITED ? "invited" : "brought");
        return state.mine().flatMap(Signup::broughtBy).map(person -> i18n.getText(key, name(person)));
    }

    private Optional<String> minimum(SignupState state) {
        return state.minimum().filter(minimum -> !minimum.decided()).map(minimum -> i18n.getText(
                "peer-learning.signup.note.minimum", minimum.people(), times.moment(minimum.decidesAt(), zone(state))));
    }

    private Optional<String> kept(SignupState state) {
        return state.keptNow().map(seats -> i18n.getText(
                "peer-learning.signup.note.kept." + Words.key(seats.whom()),
                seats.seats(),
                times.moment(seats.until().atZone(zone(state)).toInstant(), zone(state)),
                seats.wikiGroup()));
    }

    private String name(PersonKey person) {
        return people.of(List.of(person)).get(person).name();
    }

    private static ZoneId zone(SignupState state) {
        return state.meeting().session().time().zone();
    }
}
