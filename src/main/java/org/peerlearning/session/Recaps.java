package org.peerlearning.session;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** How many of the sessions that were held are listed. */
    public static final int HELD_MAX = 20;

    /** A recap is offered for so long; later it can still be written from the list of sessions that were held. */
    private static final Period OFFERED_FOR = Period.ofDays(28);

    /**
     * Of one group.
     *
     * @param written sessions whose recap the viewer may see, the latest first
     * @param offered sessions that the viewer can write one for, the latest first
     * @param last the one that was held last, for those who plan; empty for others, and where that was long ago
     */
    public record Lists(List<Session> written, List<Session> offered, Optional<Session> last) {
        public Lists {
            written = List.copyOf(written);
            offered = List.copyOf(offered);
        }
    }

    /**
     * A session that was held.
     *
     * @param recap the page that looks back on it, where there is one that the viewer may see
     * @param writable whether the viewer can write one, as there is none yet
     */
    public record Held(Session session, Optional<PageId> recap, boolean writable) {}

    private final Meetings meetings;
    private final Groups groups;
    private final SessionRepository sessions;
    private final WriteRecap writeRecap;
    private final Planning planning;
    private final Access access;

    public Recaps(
            Meetings meetings, Groups groups, SessionRepository sessions, WriteRecap writeRecap, Planning planning, Access access) {
        this.meetings = meetings;
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
        List<Session> lately = lately(visible);
        return new Lists(
                recapped.stream().filter(session -> open.contains(page(session))).toList(),
                lately.stream()
                        .filter(session -> session.plan().recap().isEmpty())
                        .filter(session -> writeRecap.refuses(viewer, session, visible).isEmpty())
                        .limit(SHOWN_MAX)
                        .toList(),
                planning.refuses(viewer, visible).isPresent()
                        ? Optional.empty()
                        : lately.stream().filter(session -> !session.calledOff()).findFirst());
    }

    /** Sessions that are over since not too long, the latest first. */
    private List<Session> lately(Group visible) {
        LocalDateTime from = LocalDateTime.ofInstant(planning.now(), ZoneOffset.UTC).minus(OFFERED_FOR);
        return sessions.from(List.of(visible.id()), from).stream()
                .map(Counted::session)
                .filter(session -> session.time().hasEnded(planning.now()))
                .sorted(Comparator.comparing((Session session) -> session.time().startsAt().toInstant()).reversed())
                .toList();
    }

    /**
     * The latest sessions that were held, the latest first, however long ago: at most {@link #HELD_MAX}. The caller has found the group
     * by the viewer's eyes.
     */
    public List<Held> held(Viewer viewer, Group visible) {
        List<Session> held = meetings.held(visible, HELD_MAX);
        Set<PageId> open = access.viewable(viewer, held.stream().flatMap(session -> session.plan().recap().stream()).toList());
        return held.stream()
                .map(session -> new Held(
                        session,
                        session.plan().recap().filter(open::contains),
                        session.plan().recap().isEmpty() && writeRecap.refuses(viewer, session, visible).isEmpty()))
                .toList();
    }

    private static PageId page(Session recapped) {
        return recapped.plan().recap().orElseThrow();
    }
}
