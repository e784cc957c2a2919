package org.peerlearning.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.group.Membership;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Slot;
import org.peerlearning.session.SlotFilter;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Puts a person's digest together, by that person's eyes, at the moment when it is sent. */
public final class Digests {

    /** How far it looks ahead, and how new a group is that it tells of. */
    static final Duration WEEK = Duration.ofDays(7);
    /** At most so many meetings, and as many pieces of news. */
    static final int LINES_MAX = 30;
    /** At most so many groups that might be something. */
    static final int NEAR_MAX = 5;
    /** No zone is further from UTC than this. */
    private static final int ZONE_REACH_HOURS = 18;

    private final HeldNews held;
    private final MemberRepository members;
    private final SessionRepository sessions;
    private final Meetings meetings;
    private final Wishes wishes;

    public Digests(
            HeldNews held, MemberRepository members, SessionRepository sessions, Meetings meetings, Wishes wishes) {
        this.held = held;
        this.members = members;
        this.sessions = sessions;
        this.meetings = meetings;
        this.wishes = wishes;
    }

    /**
     * Puts the person's digest together and hands it over. Once it is on its way, or there is nothing to tell, nothing waits for it any
     * longer, not even what is not to be told any more or what the digest only counts; else all of it waits for the next try.
     */
    Handed handing(PersonKey person, Instant now, Function<Digest, Handed> mail) {
        List<Notice> taken = held.take(person, now);
        Handed handed;
        boolean told;
        try {
            Digest digest = of(person, taken, now);
            handed = digest.isEmpty() ? new Handed.Unreachable("nothing-to-tell") : mail.apply(digest);
            told = digest.isEmpty() || handed instanceof Handed.Over;
        } catch (RuntimeException failure) {
            putBackAfter(failure, person, taken, now);
            throw failure;
        }
        if (told) {
            held.told(taken, now);
        } else {
            held.putBack(person, taken, now);
        }
        return handed;
    }

    private void putBackAfter(RuntimeException failure, PersonKey person, List<Notice> taken, Instant now) {
        try {
            held.putBack(person, taken, now);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** As {@link HeldNews#isHeld}. */
    void isHeld(Collection<PersonKey> people, Instant now) {
        held.isHeld(people, now);
    }

    private Digest of(PersonKey person, List<Notice> taken, Instant now) {
        HeldNews.Part news = held.of(person, taken, now, LINES_MAX);
        return new Digest(ahead(person, now), news.lines(), news.more(), wishes.near(person, now.minus(WEEK), NEAR_MAX));
    }

    private List<Meeting> ahead(PersonKey person, Instant now) {
        Set<GroupId> mine = members.activeOf(person).stream()
                .filter(membership -> membership.tie().isIn())
                .map(Membership::group)
                .collect(Collectors.toSet());
        if (mine.isEmpty()) {
            return List.of();
        }
        Instant until = now.plus(WEEK);
        LocalDateTime from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusHours(ZONE_REACH_HOURS);
        LocalDateTime to = LocalDateTime.ofInstant(until, ZoneOffset.UTC).plusHours(ZONE_REACH_HOURS);
        // Twice as many as are told of: a few begin outside of the week, by their own clocks.
        List<SessionId> near = sessions.slots(new SlotFilter(from, to, Optional.of(mine)), Optional.empty(), 2 * LINES_MAX).stream()
                .filter(slot -> !slot.calledOff() && start(slot).isAfter(now) && start(slot).isBefore(until))
                .sorted(Comparator.comparing(Digests::start))
                .limit(LINES_MAX)
                .map(Slot::id)
                .toList();
        Map<SessionId, Meeting> seen = meetings.visible(Viewer.of(person), near).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return near.stream().filter(seen::containsKey).map(seen::get).toList();
    }

    private static Instant start(Slot slot) {
        return slot.time().startsAt().toInstant();
    }
}
