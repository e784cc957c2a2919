package org.peerlearning.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.Slot;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * What a feed tells of, by the eyes of its owner: 90 days back and a year ahead, at most a thousand sessions. Where there are more, what
 * is to come counts more than what was. Costs a bounded number of statements.
 */
public final class FeedMeetings {

    static final int SESSIONS_MAX = 1000;
    /** The newest so many groups of a space. */
    static final int GROUPS_MAX = 500;
    /** How far back it goes where all of it would be too much. */
    private static final int[] DAYS_BACK = {FeedSpan.DAYS_PAST, 30, 7};

    /**
     * One session, and how the owner's time is taken by it.
     *
     * @param part empty where they have not signed up, or that does not matter
     */
    record Entry(Meeting meeting, Optional<Attending.Part> part) {}

    /**
     * What was found.
     *
     * @param title of the group, or the key of the space; empty for the owner's own, and where they may see nothing of it
     */
    record Found(String title, List<Entry> entries) {}

    private final SessionRepository sessions;
    private final GroupRepository groups;
    private final Meetings meetings;
    private final Access access;
    private final Attending attending;

    public FeedMeetings(
            SessionRepository sessions, GroupRepository groups, Meetings meetings, Access access, Attending attending) {
        this.sessions = sessions;
        this.groups = groups;
        this.meetings = meetings;
        this.access = access;
        this.attending = attending;
    }

    Found of(Feed feed, Instant now) {
        Viewer owner = Viewer.of(feed.owner());
        if (feed.scope() instanceof OfGroup of) {
            List<Group> visible = visible(owner, groups.byIds(List.of(of.group())));
            return new Found(visible.stream().findFirst().map(Group::title).orElse(""), of(owner, visible, now));
        }
        if (feed.scope() instanceof OfSpace of) {
            List<Group> visible =
                    visible(owner, groups.find(GroupFilter.ANY.in(Set.of(of.space())), Optional.empty(), GROUPS_MAX));
            return new Found(visible.isEmpty() ? "" : of.space().value(), of(owner, visible, now));
        }
        return new Found("", mine(feed.owner(), now));
    }

    private List<Group> visible(Viewer owner, List<Group> some) {
        Set<PageId> pages = access.viewable(owner, some.stream().map(Group::page).toList());
        return some.stream().filter(group -> pages.contains(group.page())).toList();
    }

    private List<Entry> of(Viewer owner, List<Group> some, Instant now) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<GroupId> ids = some.stream().map(Group::id).collect(Collectors.toSet());
        List<SessionId> chosen = new ArrayList<>(ids(slots(FeedSpan.ahead(now), ids, SESSIONS_MAX)));
        chosen.addAll(past(ids, SESSIONS_MAX - chosen.size(), now));
        return entries(owner, chosen, Map.of());
    }

    private List<SessionId> past(Set<GroupId> ids, int room, Instant now) {
        for (int days : DAYS_BACK) {
            // One more than there is room for tells that there is too much.
            List<Slot> some = room == 0 ? List.of() : slots(FeedSpan.past(now, days), ids, room + 1);
            if (some.size() <= room) {
                return ids(some.stream().filter(slot -> slot.time().hasEnded(now)).toList());
            }
        }
        return List.of();
    }

    private List<Slot> slots(FeedSpan span, Set<GroupId> ids, int limit) {
        return sessions.slots(span.filter(ids), Optional.empty(), limit).stream().filter(slot -> span.has(slot.time())).toList();
    }

    private List<Entry> mine(PersonKey owner, Instant now) {
        Map<SessionId, Attending.Part> parts = attending.of(owner);
        FeedSpan span = FeedSpan.all(now);
        List<Slot> slots = sessions.slotsOf(parts.keySet(), span.earliest()).stream().filter(slot -> span.has(slot.time())).toList();
        // By when they begin: the last ones are those that are to come.
        return entries(Viewer.of(owner), ids(slots.subList(Math.max(0, slots.size() - SESSIONS_MAX), slots.size())), parts);
    }

    private List<Entry> entries(Viewer owner, List<SessionId> ids, Map<SessionId, Attending.Part> parts) {
        return meetings.visible(owner, ids).stream()
                .map(meeting -> new Entry(meeting, Optional.ofNullable(parts.get(meeting.id()))))
                .sorted(Comparator.comparing((Entry entry) -> entry.meeting().session().time().startsAt().toInstant())
                        .thenComparing(entry -> entry.meeting().id().value()))
                .toList();
    }

    private static List<SessionId> ids(List<Slot> slots) {
        return slots.stream().map(Slot::id).toList();
    }
}
