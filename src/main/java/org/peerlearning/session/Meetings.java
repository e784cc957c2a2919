package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Finding sessions, by the eyes of a viewer: sessions of groups they may not see are not there. */
public final class Meetings {

    /** No zone is further from UTC than this, so a local start before "now minus this" has surely passed. */
    private static final int ZONE_REACH_HOURS = 18;

    private static final Comparator<Session> LATEST_FIRST = Comparator
            .comparing((Session session) -> session.time().startsAt().toInstant())
            .thenComparing(session -> session.id().value())
            .reversed();

    private final SessionRepository sessions;
    private final GroupRepository groups;
    private final Access access;
    private final Clock clock;

    public Meetings(SessionRepository sessions, GroupRepository groups, Access access, Clock clock) {
        this.sessions = sessions;
        this.groups = groups;
        this.access = access;
        this.clock = clock;
    }

    public Answer<Meeting> find(Viewer viewer, SessionId id) {
        return visible(viewer, List.of(id)).stream()
                .findFirst()
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.notFound("session.not-found")));
    }

    /** Those of the sessions that exist and that the viewer may see. Costs a fixed number of statements. */
    public List<Meeting> visible(Viewer viewer, Collection<SessionId> ids) {
        return visible(viewer, sessions.counted(ids));
    }

    /** Those of them that have not ended. Costs a fixed number of statements, and reads little of those that are over. */
    public List<Meeting> visibleAhead(Viewer viewer, Collection<SessionId> ids) {
        Instant now = clock.instant();
        return visible(viewer, sessions.whole(sessions.slotsOf(ids, SlotFilter.notOverFrom(now)).stream()
                .filter(slot -> !slot.time().hasEnded(now))
                .toList()));
    }

    private List<Meeting> visible(Viewer viewer, List<Counted> found) {
        Map<GroupId, GroupOutline> visible =
                visibleOf(viewer, found.stream().map(counted -> counted.session().group()).distinct().toList());
        return found.stream()
                .filter(counted -> visible.containsKey(counted.session().group()))
                .map(counted -> Meeting.of(counted, visible.get(counted.session().group())))
                .toList();
    }

    private Map<GroupId, GroupOutline> visibleOf(Viewer viewer, List<GroupId> ids) {
        List<GroupOutline> theirGroups = groups.outlines(ids);
        List<PageId> pages = theirGroups.stream().map(GroupOutline::page).toList();
        Collection<PageId> open = access.viewable(viewer, pages);
        return theirGroups.stream()
                .filter(group -> open.contains(group.page()))
                .collect(Collectors.toMap(GroupOutline::id, Function.identity()));
    }

    /**
     * For a change that reads the session under its lock: whether the viewer may see it, and what its group says. Empty for a session
     * that they may not see; whether it is there at all shows under the lock.
     */
    public Optional<MeetingFrame> frame(Viewer viewer, SessionId id) {
        return sessions.groupOf(id)
                .map(group -> visibleOf(viewer, List.of(group)).get(group))
                .map(MeetingFrame::new);
    }

    public boolean isHost(PersonKey person, Meeting meeting) {
        return groups.isHost(meeting.session().group(), person);
    }

    /** Whether somebody is one of the group's people: host, co-host or member. */
    public boolean isOfTheGroup(PersonKey person, Meeting meeting) {
        GroupId group = meeting.session().group();
        return groups.withPerson(person, List.of(group)).contains(group);
    }

    /** A session by nobody's eyes: for the system's own work, never to be shown. */
    public Optional<Meeting> unseen(SessionId id) {
        return sessions.counted(List.of(id)).stream().findFirst()
                .flatMap(counted -> groups.outlines(List.of(counted.session().group())).stream()
                        .findFirst()
                        .map(group -> Meeting.of(counted, group)));
    }

    /** Sessions of a group that have not ended, the earliest first. The caller has found the group by the viewer's eyes. */
    public List<Meeting> ahead(Group group) {
        return aheadOf(List.of(group)).getOrDefault(group.id(), List.of());
    }

    /**
     * Sessions of a group that were held and are over, the latest first, at most so many. The caller has found the group by the viewer's
     * eyes.
     */
    public List<Session> held(Group group, int limit) {
        Instant now = clock.instant();
        // Those that are on, or begin soon elsewhere in the world, are read along and left out; there are few of them.
        return sessions.upTo(group.id(), SlotFilter.utc(now).plusHours(ZONE_REACH_HOURS), 2 * limit).stream()
                .filter(session -> session.time().hasEnded(now))
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    /**
     * For each group that has one, the session that comes next, or is on. The caller has found the groups by the viewer's eyes. Of the
     * others only as much is read as it takes to see that they come later.
     */
    public Map<GroupId, Meeting> next(Collection<Group> ofGroups) {
        Instant now = clock.instant();
        Map<GroupId, GroupOutline> byId = outlines(ofGroups);
        Map<GroupId, Slot> first = new LinkedHashMap<>();
        sessions.slots(SlotFilter.ahead(now, Optional.empty(), Optional.of(byId.keySet())), Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(slot -> !slot.time().hasEnded(now))
                .forEach(slot -> first.merge(slot.group(), slot, Meetings::earlier));
        Map<GroupId, Meeting> next = new LinkedHashMap<>();
        sessions.whole(first.values()).forEach(counted -> {
            GroupId group = counted.session().group();
            next.put(group, Meeting.of(counted, byId.get(group)));
        });
        return next;
    }

    private static Slot earlier(Slot one, Slot other) {
        return other.cursor().compareTo(one.cursor()) < 0 ? other : one;
    }

    private static Map<GroupId, GroupOutline> outlines(Collection<Group> groups) {
        return groups.stream().collect(Collectors.toMap(Group::id, Group::outline, (a, b) -> a));
    }

    private Map<GroupId, List<Meeting>> aheadOf(Collection<Group> ofGroups) {
        Instant now = clock.instant();
        Map<GroupId, GroupOutline> byId = outlines(ofGroups);
        int reach = ZONE_REACH_HOURS + SessionDraftPolicy.MINUTES_MAX / 60;
        LocalDateTime from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusHours(reach);
        return sessions.from(byId.keySet(), from).stream()
                .filter(counted -> !counted.session().time().hasEnded(now))
                .sorted(Comparator.comparing((Counted counted) -> counted.session().time().startsAt().toInstant())
                        .thenComparing(counted -> counted.session().id().value()))
                .map(counted -> Meeting.of(counted, byId.get(counted.session().group())))
                .collect(Collectors.groupingBy(meeting -> meeting.session().group(), LinkedHashMap::new, Collectors.toList()));
    }
}
