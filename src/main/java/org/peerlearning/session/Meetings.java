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
import org.peerlearning.group.GroupRepository;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Finding sessions, by the eyes of a viewer: sessions of groups they may not see are not there. */
public final class Meetings {

    /** No zone is further from UTC than this, so a local start before "now minus this" has surely passed. */
    private static final int ZONE_REACH_HOURS = 18;

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
        List<Session> found = sessions.byIds(ids);
        List<Group> theirGroups = groups.byIds(found.stream().map(Session::group).distinct().toList());
        List<PageId> pages = theirGroups.stream().map(Group::page).toList();
        Collection<PageId> open = access.viewable(viewer, pages);
        Map<GroupId, Group> visible = theirGroups.stream()
                .filter(group -> open.contains(group.page()))
                .collect(Collectors.toMap(Group::id, Function.identity()));
        return found.stream()
                .filter(session -> visible.containsKey(session.group()))
                .map(session -> Meeting.of(session, visible.get(session.group())))
                .toList();
    }

    /** A session by nobody's eyes: for the system's own work, never to be shown. */
    public Optional<Meeting> unseen(SessionId id) {
        return sessions.byId(id).flatMap(session ->
                groups.byId(session.group()).map(group -> Meeting.of(session, group)));
    }

    /** Sessions of a group that have not ended, the earliest first. The caller has found the group by the viewer's eyes. */
    public List<Meeting> ahead(Group group) {
        return aheadOf(List.of(group)).getOrDefault(group.id(), List.of());
    }

    /** For each group that has one, the session that ends next. The caller has found the groups by the viewer's eyes. */
    public Map<GroupId, Meeting> next(Collection<Group> ofGroups) {
        Map<GroupId, Meeting> next = new LinkedHashMap<>();
        aheadOf(ofGroups).forEach((group, meetings) -> next.put(group, meetings.get(0)));
        return next;
    }

    private Map<GroupId, List<Meeting>> aheadOf(Collection<Group> ofGroups) {
        Instant now = clock.instant();
        Map<GroupId, Group> byId = ofGroups.stream().collect(Collectors.toMap(Group::id, Function.identity(), (a, b) -> a));
        int reach = ZONE_REACH_HOURS + SessionDraftPolicy.MINUTES_MAX / 60;
        LocalDateTime from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusHours(reach);
        return sessions.from(byId.keySet(), from).stream()
                .filter(session -> !session.time().hasEnded(now))
                .sorted(Comparator.comparing((Session session) -> session.time().startsAt().toInstant())
                        .thenComparing(session -> session.id().value()))
                .map(session -> Meeting.of(session, byId.get(session.group())))
                .collect(Collectors.groupingBy(meeting -> meeting.session().group(), LinkedHashMap::new, Collectors.toList()));
    }
}
