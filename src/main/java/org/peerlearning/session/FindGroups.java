package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Catalogue.GroupPage;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupCursor;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupKinds;
import org.peerlearning.shared.Viewer;

/** Looking for groups, also by when they meet and whether there is a seat, by the eyes of a viewer. */
public final class FindGroups {

    public enum Order {
        /** The group that was started last comes first. */
        NEWEST,
        /** The group that meets next comes first; groups that have nothing planned are left out. */
        SOONEST
    }

    /**
     * What somebody looks for.
     *
     * @param meetingBy groups with a session that begins by then
     * @param free groups with a session in which there is a seat to get; by then, where {@code meetingBy} is given
     * @param after where the page before ended
     * @param limit 1 to {@link Catalogue#PAGE_MAX}
     */
    public record Wish(
            GroupFilter filter, Optional<Instant> meetingBy, boolean free, Order order, Optional<Cursor> after, int limit) {

        boolean asksForSessions() {
            return free || meetingBy.isPresent();
        }
    }

    /**
     * Where a page of groups ended.
     *
     * @param group the last one
     * @param slot its first session that fits, where groups go by that
     */
    public record Cursor(GroupId group, Optional<SlotCursor> slot) {}

    /** @param next give it as {@code after} for the page that follows; empty on the last one */
    public record Page(List<Group> groups, Optional<Cursor> next) {
        public Page {
            groups = List.copyOf(groups);
        }
    }

    private final SessionRepository sessions;
    private final Catalogue catalogue;
    private final Clock clock;

    public FindGroups(SessionRepository sessions, Catalogue catalogue, Clock clock) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A page may come back short, where little fits; its {@code next} goes on from there. Costs a bounded number of statements. */
    public Page find(Viewer viewer, Wish wish) {
        return switch (wish.order()) {
            case NEWEST -> wish.asksForSessions() ? newestThatMeet(viewer, wish) : newest(viewer, wish);
            case SOONEST -> soonest(viewer, wish);
        };
    }

    /** What there is to choose from among the groups that a filter lets through. */
    public GroupKinds kinds(Viewer viewer, GroupFilter filter) {
        return catalogue.kinds(viewer, filter);
    }

    private Page newest(Viewer viewer, Wish wish) {
        Optional<GroupCursor> after = wish.after().map(Cursor::group).map(GroupCursor::new);
        GroupPage page = catalogue.page(viewer, new GroupQuery(wish.filter(), after, wish.limit()));
        return new Page(page.groups(), page.next().map(next -> new Cursor(next.last(), Optional.empty())));
    }

    /** Sessions are gone through by their groups, so that groups with nothing that fits cost nothing. */
    private Page newestThatMeet(Viewer viewer, Wish wish) {
        Predicate<Slot> fits = fits(wish);
        SlotFilter filter = SlotFilter.ahead(clock.instant(), wish.meetingBy(), wish.filter().only());
        Collected collected = new Collected(wish.limit());
        Optional<GroupId> olderThan = wish.after().map(Cursor::group);
        int chunk = SlotWalk.CHUNK_FIRST;
        for (int step = 0; step < Timetable.STEPS_MAX; step++) {
            List<Slot> some = sessions.slotsByGroup(filter, olderThan, chunk);
            Set<GroupId> whole = wholeGroups(some, chunk);
            Map<GroupId, Slot> first = new LinkedHashMap<>();
            some.stream()
                    .filter(slot -> whole.contains(slot.group()) && fits.test(slot))
                    .forEach(slot -> first.putIfAbsent(slot.group(), slot));
            for (Group group : among(viewer, wish, first)) {
                if (!collected.take(group, Optional.empty())) {
                    return collected.page();
                }
            }
            if (some.size() < chunk) {
                return collected.lastPage();
            }
            olderThan = whole.stream().reduce((one, next) -> next);
            collected.upTo(new Cursor(olderThan.orElseThrow(), Optional.empty()));
            chunk = Math.min(2 * chunk, SlotWalk.CHUNK_MAX);
        }
        return collected.page();
    }

    /**
     * The groups of which all sessions were read. The last one may have more, and is read again from its first; unless it is the only
     * one: then it has more sessions ahead than anybody plans, and those that were read must do.
     */
    private static Set<GroupId> wholeGroups(List<Slot> some, int chunk) {
        Set<GroupId> groups = new LinkedHashSet<>(some.stream().map(Slot::group).toList());
        if (some.size() == chunk && groups.size() > 1) {
            groups.remove(some.get(some.size() - 1).group());
        }
        return groups;
    }

    private Page soonest(Viewer viewer, Wish wish) {
        Predicate<Slot> fits = fits(wish);
        Optional<SlotCursor> after = wish.after().flatMap(Cursor::slot);
        SlotFilter filter = SlotFilter.ahead(clock.instant(), wish.meetingBy(), wish.filter().only());
        SlotWalk walk = new SlotWalk(sessions, filter, after);
        Collected collected = new Collected(wish.limit());
        Set<GroupId> known = new HashSet<>();
        for (int step = 0; step < Timetable.STEPS_MAX; step++) {
            List<Slot> some = walk.next();
            if (some.isEmpty()) {
                return collected.lastPage();
            }
            Map<GroupId, Slot> first = new LinkedHashMap<>();
            some.stream().filter(fits).filter(slot -> !known.contains(slot.group()))
                    .forEach(slot -> first.putIfAbsent(slot.group(), slot));
            known.addAll(first.keySet());
            after.ifPresent(cursor -> first.keySet().removeAll(before(cursor, filter, fits, first.keySet())));
            Map<GroupId, Group> visible = among(viewer, wish, first).stream()
                    .collect(Collectors.toMap(Group::id, Function.identity()));
            for (Slot slot : first.values()) {
                Group group = visible.get(slot.group());
                if (group != null && !collected.take(group, Optional.of(slot.cursor()))) {
                    return collected.page();
                }
            }
            Slot last = some.get(some.size() - 1);
            collected.upTo(new Cursor(last.group(), Optional.of(last.cursor())));
        }
        return collected.page();
    }

    /** Those of the groups that an earlier page showed, for an earlier session. */
    private Set<GroupId> before(SlotCursor cursor, SlotFilter filter, Predicate<Slot> fits, Set<GroupId> groups) {
        return groups.isEmpty() ? Set.of() : sessions
                .slots(filter.upTo(cursor.start()).of(groups), Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(slot -> slot.cursor().compareTo(cursor) <= 0)
                .filter(fits)
                .map(Slot::group)
                .collect(Collectors.toSet());
    }

    private List<Group> among(Viewer viewer, Wish wish, Map<GroupId, Slot> slots) {
        return catalogue.among(viewer, wish.filter(), slots.keySet());
    }

    private Predicate<Slot> fits(Wish wish) {
        Instant now = clock.instant();
        return slot -> !slot.calledOff()
                && !slot.time().hasEnded(now)
                && wish.meetingBy().map(latest -> !slot.startsAt().isAfter(latest)).orElse(true)
                && (!wish.free() || slot.hasSeatToGet(now));
    }

    /** A page that fills up, and where it got to. */
    private static final class Collected {

        private final List<Group> groups = new ArrayList<>();
        private final int wanted;
        private Optional<Cursor> reached = Optional.empty();

        private Collected(int limit) {
            wanted = Math.max(1, Math.min(limit, Catalogue.PAGE_MAX));
        }

        /** @return false when there is no room for it */
        private boolean take(Group group, Optional<SlotCursor> slot) {
            if (groups.size() == wanted) {
                return false;
            }
            groups.add(group);
            reached = Optional.of(new Cursor(group.id(), slot));
            return true;
        }

        /** Nothing before that is still to be found. A full page goes on after its last group. */
        private void upTo(Cursor cursor) {
            if (groups.size() < wanted) {
                reached = Optional.of(cursor);
            }
        }

        private Page page() {
            return new Page(groups, reached);
        }

        private Page lastPage() {
            return new Page(groups, Optional.empty());
        }
    }
}
