package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Viewer;

/** What takes place from now on, by the eyes of a viewer: sessions of groups they may not see are not there. */
public final class Timetable {

    public static final int PAGE_MAX = 200;
    /** After so many steps a page may come back short; its {@code next} goes on from there, so nothing is lost. */
    static final int STEPS_MAX = 8;

    /**
     * What somebody asks for.
     *
     * @param groups sessions of groups that it lets through
     * @param from sessions that end later
     * @param until sessions that begin earlier
     * @param after where the page before ended
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public record Query(GroupFilter groups, Instant from, Instant until, Optional<SlotCursor> after, int limit) {}

    /**
     * One page of sessions by when they begin, called off or not.
     *
     * @param next give it as {@code after} for the page that follows; empty on the last one
     */
    public record Page(List<Meeting> meetings, Optional<SlotCursor> next) {
        public Page {
            meetings = List.copyOf(meetings);
        }
    }

    private final SessionRepository sessions;
    private final Catalogue catalogue;
    private final Clock clock;

    public Timetable(SessionRepository sessions, Catalogue catalogue, Clock clock) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What has ended is not there, whenever the query begins. Costs a bounded number of statements. */
    public Page page(Viewer viewer, Query query) {
        int wanted = Math.max(1, Math.min(query.limit(), PAGE_MAX));
        Instant now = clock.instant();
        Instant from = query.from().isAfter(now) ? query.from() : now;
        SlotWalk walk = new SlotWalk(
                sessions, SlotFilter.ahead(from, Optional.of(query.until()), query.groups().only()), query.after());
        Map<Slot, Group> found = new LinkedHashMap<>();
        Optional<SlotCursor> seen = query.after();
        for (int step = 0; step < STEPS_MAX; step++) {
            List<Slot> some = walk.next();
            if (some.isEmpty()) {
                return page(found, Optional.empty());
            }
            List<Slot> fit = some.stream()
                    .filter(slot -> !slot.time().hasEnded(from) && slot.startsAt().isBefore(query.until()))
                    .toList();
            Map<GroupId, Group> visible = visible(viewer, query.groups(), fit);
            for (Slot slot : fit) {
                if (visible.containsKey(slot.group())) {
                    if (found.size() == wanted) {
                        return page(found, seen);
                    }
                    found.put(slot, visible.get(slot.group()));
                    seen = Optional.of(slot.cursor());
                }
            }
            if (found.size() < wanted) {
                seen = Optional.of(some.get(some.size() - 1).cursor());
            }
        }
        return page(found, seen);
    }

    private Map<GroupId, Group> visible(Viewer viewer, GroupFilter filter, List<Slot> slots) {
        List<GroupId> groups = slots.stream().map(Slot::group).distinct().toList();
        return catalogue.among(viewer, filter, groups).stream().collect(Collectors.toMap(Group::id, Function.identity()));
    }

    private Page page(Map<Slot, Group> found, Optional<SlotCursor> next) {
        Map<SessionId, Counted> whole = sessions.whole(found.keySet()).stream()
                .collect(Collectors.toMap(counted -> counted.session().id(), Function.identity()));
        List<Meeting> meetings = new ArrayList<>();
        found.forEach((slot, group) -> {
            // Somebody may have taken it out meanwhile.
            if (whole.containsKey(slot.id())) {
                meetings.add(Meeting.of(whole.get(slot.id()), group.outline()));
            }
        });
        return new Page(meetings, next);
    }
}
