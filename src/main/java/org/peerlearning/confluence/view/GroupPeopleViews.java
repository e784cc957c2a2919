package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupState;
import org.peerlearning.group.GroupStates;
import org.peerlearning.group.Life;
import org.peerlearning.group.MyRole;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Puts into words how a group is doing and what it is to the reader. */
public final class GroupPeopleViews {

    private final GroupStates states;
    private final GroupActions actions;
    private final NudgeViews nudges;
    private final PersonViews people;
    private final Addresses addresses;
    private final I18nResolver i18n;

    public GroupPeopleViews(
            GroupStates states,
            GroupActions actions,
            NudgeViews nudges,
            PersonViews people,
            Addresses addresses,
            I18nResolver i18n) {
        this.states = states;
        this.actions = actions;
        this.nudges = nudges;
        this.people = people;
        this.addresses = addresses;
        this.i18n = i18n;
    }

    /** The caller has found the group by the viewer's eyes. */
    public GroupPeopleView of(Viewer viewer, Group visible) {
        GroupState state = states.of(viewer, visible);
        Map<PersonKey, PersonView> hosts = people.of(visible.hosts());
        List<ActionView> possible = actions.of(viewer, visible, state);
        return new GroupPeopleView(
                visible.id().value(),
                life(visible),
                paragraphs(visible.outcome()),
                visible.hosts().stream().map(hosts::get).toList(),
                actions.status(viewer, visible, state),
                possible,
                possible.stream().anyMatch(action -> begins(action.key(), state.mine().role())),
                state.asking() == 0 ? "" : i18n.getText("peer-learning.people.asking", state.asking()),
                state.nudgeCoHost(),
                state.nudgeCoHost() ? nudges.of(viewer, visible) : List.of(),
                state.manages() ? addresses.of("/plugins/servlet/peer-learning/settings?group=" + visible.id().value()) : "",
                visible.isClosed());
    }

    /** Whether whoever does so comes in by it, or asks to. */
    private static boolean begins(String action, MyRole role) {
        return switch (action) {
            case "join", "ask" -> true;
            case "accept", "take-over" -> role == MyRole.NONE || role == MyRole.ASKED;
            default -> false;
        };
    }

    /** Where a group is in its life, in a sentence. */
    public String life(Group group) {
        if (group.course().spaceArchived()) {
            return i18n.getText(
                    group.life() == Life.ARCHIVED ? "peer-learning.life.archived" : "peer-learning.life.space-archived");
        }
        return switch (group.life()) {
            case FORMING -> group.people() < group.details().sizeMin()
                    ? i18n.getText("peer-learning.life.forming", group.people(), group.details().sizeMin())
                    : i18n.getText("peer-learning.life.forming.enough", group.people());
            case ACTIVE -> i18n.getText("peer-learning.life.active", group.people());
            case RESTING -> i18n.getText("peer-learning.life.resting");
            case ARCHIVED -> i18n.getText("peer-learning.life.archived");
        };
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n+"));
    }
}
