package org.peerlearning.group;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.shared.PersonKey;

/**
 * The one way to change a group that is there. Whatever was done, before it is committed a group without a host gets the co-host who
 * has served longest, and a group that was looking for people and has enough of them is active: no path can forget it.
 */
public final class GroupKeeper {

    /** A change to a group. */
    public interface Change<T> {
        /**
         * Makes the change. A refusal comes before the first change, for nothing that was done is undone.
         *
         * @param now read once, after the lock was taken
         * @return asked for the answer after the rules have run, so that it tells how things stand then
         */
        Supplier<T> make(Gathering gathering, Instant now);
    }

    private final MemberRepository members;
    private final Clock clock;
    private final GroupNews news;

    /** A keeper whose changes are made known. */
    public GroupKeeper(MemberRepository members, Clock clock, GroupNews news) {
        this.members = members;
        this.clock = clock;
        this.news = news;
    }

    /** A keeper of whose changes nobody hears. */
    public GroupKeeper(MemberRepository members, Clock clock) {
        this(members, clock, GroupNews.UNHEARD);
    }

    /** Makes the change while nobody else may; empty when there is no such group. */
    public <T> Optional<T> changing(GroupId group, Change<T> change) {
        return changing(group, Optional.empty(), change);
    }

    /**
     * As above, for a change by which people may come to host or stop.
     *
     * @param by who makes it, and need not be told
     */
    public <T> Optional<T> changing(GroupId group, PersonKey by, Change<T> change) {
        return changing(group, Optional.of(by), change);
    }

    private <T> Optional<T> changing(GroupId group, Optional<PersonKey> by, Change<T> change) {
        return members.changing(group, locked -> {
            Instant now = clock.instant();
            ToldGathering gathering = new ToldGathering(locked, by, now);
            boolean hosted = !gathering.group().isLookingForHost();
            Supplier<T> answer = change.make(gathering, now);
            succeed(gathering);
            if (hosted && isWantingHost(gathering.group())) {
                gathering.wantHost();
            }
            begin(gathering);
            List<GroupHappening> happenings = gathering.happenings();
            if (!happenings.isEmpty()) {
                news.happened(happenings);
            }
            return answer.get();
        });
    }

    private static boolean isWantingHost(Group group) {
        return group.isLookingForHost() && !group.isClosed() && group.people() > 0;
    }

    private static void succeed(ToldGathering gathering) {
        boolean hosted = gathering.group().team().stream().anyMatch(host -> host.role() == Role.HOST);
        if (!hosted) {
            gathering.group().team().stream()
                    .min(Comparator.comparing(Host::since))
                    .ifPresent(coHost -> gathering.succeed(coHost.person()));
        }
    }

    private static void begin(Gathering gathering) {
        Group group = gathering.group();
        if (group.life() == Life.FORMING && group.people() >= group.details().sizeMin()) {
            gathering.turn(group.course().at(Life.ACTIVE));
        }
    }
}
