package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.group.Life;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.shared.Reader;
import org.peerlearning.signup.SignupStates;

/** The next session of a group and those after it, with their buttons, in a fixed number of statements. */
public final class LaterViews {

    private static final int SHOWN_MAX = 8;

    private final Meetings meetings;
    private final SignupStates states;
    private final PlannedViews planned;
    private final I18nResolver i18n;

    public LaterViews(Meetings meetings, SignupStates states, PlannedViews planned, I18nResolver i18n) {
        this.meetings = meetings;
        this.states = states;
        this.planned = planned;
        this.i18n = i18n;
    }

    /** @param more what is said of those that are not shown; may be empty */
    record Shown(Optional<PlannedView> next, List<PlannedView> later, String more) {}

    Shown of(Reader reader, GroupCard card) {
        Group visible = card.group();
        List<Meeting> later = visible.life() == Life.ARCHIVED ? List.of() : meetings.ahead(visible).stream().skip(1).toList();
        int hidden = Math.max(0, later.size() - SHOWN_MAX);
        int next = card.next().isPresent() ? 1 : 0;
        List<PlannedView> all = planned.of(reader, Stream.concat(
                        card.next().stream(), states.of(reader.viewer(), later.stream().limit(SHOWN_MAX).toList()).stream())
                .toList());
        return new Shown(
                all.stream().limit(next).findFirst(),
                all.stream().skip(next).toList(),
                hidden == 0 ? "" : i18n.getText("peer-learning.home.more-later", hidden));
    }
}
