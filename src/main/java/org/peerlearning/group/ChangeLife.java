package org.peerlearning.group;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host says where a group is in its life. */
public final class ChangeLife {

    /** In characters as people count them. */
    public static final int OUTCOME_MAX = 2000;

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final GroupSessions sessions;
    private final Transactions transactions;

    public ChangeLife(Hosting hosting, GroupKeeper keeper, GroupSessions sessions, Transactions transactions) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** It begins, whether enough people are there or not. */
    public Answer<Group> begin(Viewer viewer, GroupId id) {
        return changing(viewer, id, EnumSet.of(Life.FORMING), course -> course.at(Life.ACTIVE));
    }

    /** It takes a break. */
    public Answer<Group> rest(Viewer viewer, GroupId id) {
        return changing(viewer, id, EnumSet.of(Life.FORMING, Life.ACTIVE), course -> course.at(Life.RESTING));
    }

    /** The break is over. */
    public Answer<Group> wake(Viewer viewer, GroupId id) {
        return changing(viewer, id, EnumSet.of(Life.RESTING), course -> course.at(Life.ACTIVE));
    }

    /**
     * It is over. What it planned is called off, so that nobody comes to a door that stays shut.
     *
     * @param outcome what came of it: others learn from that more than from the plan
     */
    public Answer<Group> archive(Viewer viewer, GroupId id, String outcome) {
        String text = Text.lines(outcome);
        return hosting.managed(viewer, id).then(seen -> refusesOutcome(text)
                .<Answer<Group>>map(Answer::no)
                .orElseGet(() -> transactions.allOrRefused(() -> over(viewer, id, text))));
    }

    private Answer<Group> over(Viewer viewer, GroupId id, String outcome) {
        return changing(viewer, id, ChangeLife::refusesEnd, course -> course.over(outcome)).then(group -> {
            sessions.callOffAll(id, viewer.person());
            return Answer.of(group);
        });
    }

    /** It goes on after all, and looks for people where too few are left. */
    public Answer<Group> reopen(Viewer viewer, GroupId id) {
        return changing(viewer, id, EnumSet.of(Life.ARCHIVED), course -> course.at(Life.FORMING));
    }

    /** Also in a space that was put away: what came of a group is worth saying there too. */
    private static Optional<Refusal> refusesEnd(Course course) {
        return course.life() == Life.ARCHIVED ? Optional.of(Refusal.refused("group.life.not-from-here")) : Optional.empty();
    }

    private static Optional<Refusal> refusesOutcome(String text) {
        if (!Text.isVisible(text)) {
            return Optional.of(Refusal.invalid("outcome", "input.missing"));
        }
        return Text.length(text) > OUTCOME_MAX
                ? Optional.of(Refusal.invalid("outcome", "input.too-long", OUTCOME_MAX))
                : Optional.empty();
    }

    private Answer<Group> changing(Viewer viewer, GroupId id, Set<Life> from, UnaryOperator<Course> change) {
        return changing(viewer, id, course -> refuses(course, from), change);
    }

    private static Optional<Refusal> refuses(Course course, Set<Life> from) {
        if (course.spaceArchived()) {
            return Optional.of(Refusal.refused("group.space-archived"));
        }
        return from.contains(course.life()) ? Optional.empty() : Optional.of(Refusal.refused("group.life.not-from-here"));
    }

    private Answer<Group> changing(
            Viewer viewer, GroupId id, Function<Course, Optional<Refusal>> refuses, UnaryOperator<Course> change) {
        return hosting.managed(viewer, id).then(seen -> keeper.<Answer<Group>>changing(id, (gathering, now) -> {
            Course course = gathering.group().course();
            Optional<Refusal> refusal = refuses.apply(course);
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            gathering.turn(change.apply(course));
            return () -> Answer.of(gathering.group());
        }).orElseGet(MemberWork::noGroup));
    }
}
