package org.peerlearning.session;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/** Looking back: which sessions of a group have a recap, and for which the viewer can still write one. */
public final class Recaps {

    /** What is listed at once. */
    public static final int SHOWN_MAX = 50;

    /** A recap is offered for so long; later it can still be written from the session itself. */
    private static final Period OFFERED_FOR = Period.ofDays(28);

    /**
     * Of one group.
     *
     * @param written sessions whose recap the viewer may see, the latest first
     * @param offered sessions that the viewer can write one for, the latest first
     */
    public record Lists(List<Session> written, List<Session> offered) {
        public Lists {
            written = List.copyOf(written);
            offered = List.copyOf(offered);
        }
    }

    private final Groups groups;
    private final SessionRepository sessions;
    private final WriteRecap writeRecap;
    private final Planning planning;
    private final Access access;

    public Recaps(Groups groups, SessionRepository sessions, WriteRecap writeRecap, Planning planning, Access access) {
        this.groups = groups;
        this.sessions = sessions;
        this.writeRecap = writeRecap;
        this.planning = planning;
        this.access = access;
    }

    public Answer<Lists> of(Viewer viewer, GroupId id) {
        return groups.find(viewer, id).then(group -> Answer.of(of(viewer, group)));
    }

    /** The caller has found the group by the viewer's eyes. */
    public Lists of(Viewer viewer, Group visible) {
        List<Session> recapped = sessions.recapped(visible.id(), SHOWN_MAX);
        Set<PageId> open = access.viewable(viewer, recapped.stream().map(Recaps::page).toList());
        return new Lists(
                recapped.stream().filter(session -> open.contains(page(session))).toList(), offered(viewer, visible));
    }

    private List<Session> offered(Viewer viewer, Group visible) {
        LocalDateTime from = LocalDateTime.ofInstant(planning.now(), ZoneOffset.UTC).minus(OFFERED_FOR);
        return sessions.from(List.of(visible.id()), from).stream()
                .map(Counted::session)
                .filter(session -> session.plan().recap().isEmpty())
                .filter(session -> writeRecap.refuses(viewer, session, visible).isEmpty())
                .sorted(Comparator.comparing((Session session) -> session.time().startsAt().toInstant()).reversed())
                .limit(SHOWN_MAX)
                .toList();
    }

    private static PageId page(Session recapped) {
        return recapped.plan().recap().orElseThrow();
    }
}
