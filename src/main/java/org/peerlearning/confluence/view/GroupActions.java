package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupState;
import org.peerlearning.group.Membership;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What a viewer can do about their tie to a group, and what the tie is. */
public final class GroupActions {

    private static final Set<String> PRIMARY = Set.of("join", "ask", "log-in", "accept", "take-over");

    private final I18nResolver i18n;
    private final Addresses addresses;
    private final GroupPages pages;
    private final Doors doors;

    public GroupActions(I18nResolver i18n, Addresses addresses, GroupPages pages, Doors doors) {
        this.i18n = i18n;
        this.addresses = addresses;
        this.pages = pages;
        this.doors = doors;
    }

    List<ActionView> of(Viewer viewer, Group group, GroupState state) {
        List<ActionView> possible = new ArrayList<>();
        if (viewer.person().isEmpty()) {
            pages.path(group.page()).ifPresent(path -> possible.add(action("log-in", group, addresses.loginAndReturnTo(path))));
            return possible;
        }
        if (!doors.offersChanges()) {
            return possible;
        }
        if (state.mine().invited() && !group.isClosed()) {
            possible.add(action("accept", group, ""));
            possible.add(action("decline", group, ""));
        }
        if (state.mayTakeOver() && group.isLookingForHost()) {
            possible.add(action("take-over", group, ""));
        }
        tie(state).ifPresent(key -> possible.add(action(key, group, "")));
        return possible;
    }

    private static Optional<String> tie(GroupState state) {
        return switch (state.mine().role()) {
            case NONE -> state.refusesJoining().isPresent() ? Optional.empty() : Optional.of(state.mustAsk() ? "ask" : "join");
            case ASKED -> Optional.of("withdraw");
            case MEMBER -> Optional.of("leave");
            case CO_HOST, HOST -> Optional.empty();
        };
    }

    /** What is true for the viewer. */
    String status(Viewer viewer, Group group, GroupState state) {
        if (viewer.person().isEmpty()) {
            return "";
        }
        if (state.mine().invited() && !group.isClosed()) {
            return i18n.getText("peer-learning.people.status.invited");
        }
        return switch (state.mine().role()) {
            case NONE -> outside(state);
            case ASKED -> i18n.getText("peer-learning.people.status.asked");
            case MEMBER -> i18n.getText("peer-learning.people.status.member");
            case CO_HOST -> i18n.getText("peer-learning.people.status.co-host");
            case HOST -> i18n.getText("peer-learning.people.status.host");
        };
    }

    /** Why they are not in, or why they cannot come in. */
    private String outside(GroupState state) {
        Optional<Membership> ended = state.lastEnded()
                .filter(last -> !last.note().isEmpty() && (last.tie() == Tie.TURNED_DOWN || last.tie() == Tie.REMOVED));
        if (ended.isPresent()) {
            return ended.get().tie() == Tie.REMOVED
                    ? i18n.getText("peer-learning.people.status.removed", ended.get().note())
                    : i18n.getText("peer-learning.people.status.turned-down", ended.get().note());
        }
        return state.refusesJoining().map(this::message).orElse("");
    }

    private String message(Refusal refusal) {
        return i18n.getText(
                "peer-learning.refusal." + refusal.reason(),
                refusal.arguments().stream().map(String::valueOf).toArray(Serializable[]::new));
    }

    private ActionView action(String key, Group group, String url) {
        String label = i18n.getText("peer-learning.people.action." + key);
        boolean asks = key.equals("leave");
        return new ActionView(
                key,
                label,
                i18n.getText("peer-learning.people.action-for", label, group.title()),
                PRIMARY.contains(key),
                url,
                asks ? i18n.getText("peer-learning.people.question.leave") : "",
                asks ? i18n.getText("peer-learning.people.yes.leave") : "",
                asks ? i18n.getText("peer-learning.people.no.leave") : "",
                done(key),
                0);
    }

    /** Said where what is true afterwards does not say it. */
    private String done(String key) {
        return switch (key) {
            case "leave" -> i18n.getText("peer-learning.people.done.leave");
            case "withdraw" -> i18n.getText("peer-learning.people.done.withdraw");
            case "decline" -> i18n.getText("peer-learning.people.done.decline");
            default -> "";
        };
    }
}
