package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.util.List;
import org.peerlearning.session.Session;
import org.peerlearning.signup.SignupState;

/** Puts the state of a sign-up into words. */
public final class SignupViews {

    private final I18nResolver i18n;
    private final SignupActions actions;
    private final SignupNotes notes;
    private final SessionTimes times;

    public SignupViews(I18nResolver i18n, SignupActions actions, SignupNotes notes, SessionTimes times) {
        this.i18n = i18n;
        this.actions = actions;
        this.notes = notes;
        this.times = times;
    }

    public SignupView of(SignupState state) {
        return view(state, actions.of(state));
    }

    /** The moment after somebody gave up what they had: offers the way back, where there may be one. */
    public SignupView cancelled(SignupState state) {
        return view(state, state.signupRefusal().isEmpty() ? actions.withUndo(state) : actions.of(state));
    }

    private SignupView view(SignupState state, List<ActionView> possible) {
        return new SignupView(
                state.session().value(), state.kind().key(), seats(state), status(state), notes.of(state), possible);
    }

    private String seats(SignupState state) {
        if (state.kind() == SignupState.Kind.CALLED_OFF) {
            return "";
        }
        if (state.meeting().session().drawIsToCome()) {
            return i18n.getText("peer-learning.signup.seats-and-draw", state.capacity(), state.tally().inDraw());
        }
        int waiting = state.tally().waiting();
        return waiting > 0
                ? i18n.getText("peer-learning.signup.seats-and-line", state.capacity(), waiting)
                : i18n.getText("peer-learning.signup.seats", state.left(), state.capacity());
    }

    private String status(SignupState state) {
        String key = "peer-learning.signup.status." + state.kind().key();
        return switch (state.kind()) {
            case OPEN, LOG_IN -> "";
            case WAITING -> i18n.getText(key, state.place());
            case OFFERED -> i18n.getText(key, moment(state, state.offerEnds().orElseThrow()));
            case DRAW, IN_DRAW -> i18n.getText(key, moment(state, state.meeting().session().drawsAt().orElseThrow()));
            case NOT_YET -> i18n.getText(key, moment(state, opens(state.meeting().session())));
            case CLOSED -> i18n.getText(isSpaceArchived(state) ? key + "-space" : key);
            default -> i18n.getText(key);
        };
    }

    private static boolean isSpaceArchived(SignupState state) {
        return state.signupRefusal().filter(refusal -> refusal.reason().equals("signup.space-archived")).isPresent();
    }

    private static Instant opens(Session session) {
        return session.terms().opens().orElseThrow().atZone(session.time().zone()).toInstant();
    }

    private String moment(SignupState state, Instant instant) {
        return times.moment(instant, state.meeting().session().time().zone());
    }
}
