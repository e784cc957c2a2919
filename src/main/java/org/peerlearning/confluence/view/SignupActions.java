package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerlearning.signup.SignupState;

/** What a viewer can do in each state of a sign-up. What cannot be got back by a second click asks first. */
public final class SignupActions {

    /** As long as a change of mind is possible. */
    static final int UNDO_SECONDS = 300;

    private static final Set<String> PRIMARY = Set.of("sign-up", "ask", "join", "enter-draw", "accept", "log-in");
    /** What changes nothing, and so is offered in a wiki that is read-only, too. */
    private static final Set<String> READING = Set.of("log-in", "draw");
    private static final Set<String> ASKED_ONCE = Set.of(
            "cancel", "leave", "withdraw", "leave-draw", "refuse", "late", "decline", "decline-invitation");

    private final I18nResolver i18n;
    private final PageLinks pages;
    private final SessionLinks links;
    private final SessionTimes times;
    private final Doors doors;

    public SignupActions(I18nResolver i18n, PageLinks pages, SessionLinks links, SessionTimes times, Doors doors) {
        this.i18n = i18n;
        this.pages = pages;
        this.links = links;
        this.times = times;
        this.doors = doors;
    }

    List<ActionView> of(SignupState state) {
        return actions(state, Stream.empty());
    }

    /** The same, with the way back. */
    List<ActionView> withUndo(SignupState state) {
        return actions(state, Stream.of("undo"));
    }

    private List<ActionView> actions(SignupState state, Stream<String> undo) {
        boolean all = doors.offersChanges();
        String date = times.shortDate(state.meeting().session().time());
        return Stream.of(own(state), undo, aside(state))
                .flatMap(keys -> keys)
                .filter(key -> all || READING.contains(key))
                .map(key -> action(key, date, state))
                .toList();
    }

    private Stream<String> own(SignupState state) {
        return switch (state.kind()) {
            case OPEN, ON_REQUEST, FULL, DRAW -> Stream.of(entering(state.kind()));
            case INVITED -> Stream.concat(
                    state.signupRefusal().isEmpty() ? Stream.of(entering(state.entrance())) : Stream.empty(),
                    Stream.of("decline-invitation"));
            // Without a page to come back to there is nowhere to lead.
            case LOG_IN -> pages.logInAndReturnTo(state.meeting().page()).stream().map(address -> "log-in");
            case OFFERED -> Stream.of("accept", "decline");
            case SEATED -> state.late() ? Stream.of("late") : leaving("cancel", state);
            case WAITING -> leaving("leave", state);
            case ASKED -> leaving("withdraw", state);
            case IN_DRAW -> leaving("leave-draw", state);
            case NOT_YET, CLOSED, CALLED_OFF -> Stream.empty();
        };
    }

    private static String entering(SignupState.Kind entrance) {
        return switch (entrance) {
            case ON_REQUEST -> "ask";
            case FULL -> "join";
            case DRAW -> "enter-draw";
            default -> "sign-up";
        };
    }

    /** Whoever was signed up by somebody else does not give up something of their own: they say no. */
    private static Stream<String> leaving(String key, SignupState state) {
        if (state.cancelRefusal().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(state.mine().flatMap(mine -> mine.broughtBy()).isPresent() ? "refuse" : key);
    }

    /** What is not about the viewer's own seat. */
    private static Stream<String> aside(SignupState state) {
        return Stream.concat(
                state.bringRefusal().isEmpty() ? Stream.of("bring") : Stream.empty(),
                showsDraw(state) ? Stream.of("draw") : Stream.empty());
    }

    /** What the seed will have to match is for whoever may enter; what was drawn, for those who were in it. */
    private static boolean showsDraw(SignupState state) {
        return switch (state.kind()) {
            case DRAW, IN_DRAW -> true;
            default -> state.meeting().session().drawn().isPresent() && state.mine()
                    .filter(mine -> mine.since().isBefore(state.meeting().session().drawn().orElseThrow()))
                    .isPresent();
        };
    }

    private ActionView action(String key, String date, SignupState state) {
        String label = i18n.getText("peer-learning.signup.action." + key);
        boolean asks = ASKED_ONCE.contains(key);
        return new ActionView(
                key,
                label,
                i18n.getText("peer-learning.signup.action-for", label, state.meeting().groupTitle(), date),
                PRIMARY.contains(key),
                address(key, state),
                asks ? i18n.getText("peer-learning.signup.question." + key) : "",
                asks ? i18n.getText("peer-learning.signup.yes." + key) : "",
                asks ? i18n.getText("peer-learning.signup.no." + key) : "",
                asks ? i18n.getText("peer-learning.signup.done." + key) : "",
                key.equals("undo") ? UNDO_SECONDS : 0);
    }

    private String address(String key, SignupState state) {
        return switch (key) {
            case "log-in" -> pages.logInAndReturnTo(state.meeting().page()).orElse("");
            case "draw" -> links.draw(state.session());
            default -> "";
        };
    }
}
