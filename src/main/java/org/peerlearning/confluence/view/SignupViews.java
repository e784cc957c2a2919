package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import org.peerlearning.group.GroupPages;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.SignupState;

/** Puts the state of a sign-up into words. */
public final class SignupViews {

    private final I18nResolver i18n;
    private final Addresses addresses;
    private final GroupPages pages;
    private final SessionTimes times;

    public SignupViews(I18nResolver i18n, Addresses addresses, GroupPages pages, SessionTimes times) {
        this.i18n = i18n;
        this.addresses = addresses;
        this.pages = pages;
        this.times = times;
    }

    public SignupView of(SignupState state) {
        String action = action(state);
        String label = action.isEmpty() ? "" : i18n.getText("peer-learning.signup.action." + action);
        String name = action.isEmpty()
                ? ""
                : i18n.getText(
                        "peer-learning.signup.action-for",
                        label,
                        state.meeting().groupTitle(),
                        times.shortDate(state.meeting().session().time()));
        return new SignupView(
                state.session().value(), state.kind().key(), seats(state), status(state), action, label, name, url(state));
    }

    private static String action(SignupState state) {
        return switch (state.kind()) {
            case OPEN -> "sign-up";
            case LOG_IN -> "log-in";
            case SEATED -> state.cancelRefusal().isEmpty() ? "cancel" : "";
            case FULL, CLOSED -> "";
        };
    }

    private String seats(SignupState state) {
        return i18n.getText("peer-learning.signup.seats", state.left(), state.capacity());
    }

    /** Who has a seat and can no longer give it back is told so; everybody else learns why there is no button. */
    private String status(SignupState state) {
        return switch (state.kind()) {
            case OPEN, LOG_IN -> "";
            case SEATED -> i18n.getText("peer-learning.signup.status.seated");
            case FULL, CLOSED -> state.signupRefusal()
                    .map(Refusal::reason)
                    .map(reason -> i18n.getText("peer-learning.refusal." + reason))
                    .orElseThrow();
        };
    }

    private String url(SignupState state) {
        return state.kind() == SignupState.Kind.LOG_IN
                ? pages.path(state.meeting().page()).map(addresses::loginAndReturnTo).orElse("")
                : "";
    }
}
