package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.group.Life;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupStates;

/** The sessions of a group after its next one, with their buttons, in a fixed number of statements. */
public final class LaterViews {

    private static final int SHOWN_MAX = 8;

    private final Meetings meetings;
    private final SignupStates states;
    private final SessionViews sessions;
    private final I18nResolver i18n;

    public LaterViews(Meetings meetings, SignupStates states, SessionViews sessions, I18nResolver i18n) {
        this.meetings = meetings;
        this.states = states;
        this.sessions = sessions;
        this.i18n = i18n;
    }

    /** @param more what is said of those that are not shown; may be empty */
    record Shown(List<SessionView> sessions, String more) {}

    Shown of(Viewer viewer, Group visible) {
        List<Meeting> later = visible.life() == Life.ARCHIVED ? List.of() : meetings.ahead(visible).stream().skip(1).toList();
        int hidden = Math.max(0, later.size() - SHOWN_MAX);
        return new Shown(
                states.of(viewer, later.stream().limit(SHOWN_MAX).toList()).stream().map(sessions::of).toList(),
                hidden == 0 ? "" : i18n.getText("peer-learning.home.more-later", hidden));
    }
}
