package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerlearning.group.GroupPages;
import org.peerlearning.signup.SignupState;

/** What a viewer can do in each state of a sign-up. What cannot be got back by a second click asks first. */
public final class SignupActions {

    /** As long as a change of mind is possible. */
    static final int UNDO_SECONDS = 300;

    private static final Set<String> PRIMARY = Set.of("sign-up", "ask", "join", "accept", "log-in");
    private static final Set<String> ASKED_ONCE = Set.of("cancel", "leave", "withdraw", "late", "decline");

    private final I18nResolver i18n;
    private final Addresses addresses;
    private final GroupPages pages;
    private final SessionTimes times;

    public SignupActions(I18nResolver i18n, Addresses addresses, GroupPages pages, SessionTimes times) {
        this.i18n = i18n;
        this.addresses = addresses;
        this.pages = pages;
        this.times = times;
    }

    List<ActionView> of(SignupState state) {
        return keys(state).map(key -> action(key, state)).toList();
    }

    /** The same, with the way back at the end. */
    List<ActionView> withUndo(SignupState state) {
        return Stream.concat(keys(state), Stream.of("undo")).map(key -> action(key, state)).toList();
    }

    private Stream<String> keys(SignupState state) {
        return switch (state.kind()) {
            case OPEN -> Stream.of("sign-up");
            case ON_REQUEST -> Stream.of("ask");
            case FULL -> Stream.of("join");
            // Without a page to come back to there is nowhere to lead.
            case LOG_IN -> pages.path(state.meeting().page()).stream().map(path -> "log-in");
            case OFFERED -> Stream.of("accept", "decline");
            case SEATED -> state.late() ? Stream.of("late") : whileItCan("cancel", state);
            case WAITING -> whileItCan("leave", state);
            case ASKED -> whileItCan("withdraw", state);
            case NOT_YET, CLOSED, CALLED_OFF -> Stream.empty();
        };
    }

    private static Stream<String> whileItCan(String key, SignupState state) {
        return state.cancelRefusal().isEmpty() ? Stream.of(key) : Stream.empty();
    }

    private ActionView action(String key, SignupState state) {
        String label = i18n.getText("peer-learning.signup.action." + key);
        String date = times.shortDate(state.meeting().session().time());
        boolean asks = ASKED_ONCE.contains(key);
        return new ActionView(
                key,
                label,
                i18n.getText("peer-learning.signup.action-for", label, state.meeting().groupTitle(), date),
                PRIMARY.contains(key),
                key.equals("log-in") ? logIn(state) : "",
                asks ? i18n.getText("peer-learning.signup.question." + key) : "",
                asks ? i18n.getText("peer-learning.signup.yes." + key) : "",
                asks ? i18n.getText("peer-learning.signup.no." + key) : "",
                asks ? i18n.getText("peer-learning.signup.done." + key) : "",
                key.equals("undo") ? UNDO_SECONDS : 0);
    }

    private String logIn(SignupState state) {
        return pages.path(state.meeting().page()).map(addresses::loginAndReturnTo).orElse("");
    }
}
