package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SeriesDraft.RepeatDraft;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** What all use cases that plan sessions share: who may, what is usual, and keeping them. */
public final class Planning {

    /** Late enough to have worked, early enough to get home. */
    public static final LocalTime USUAL_TIME = LocalTime.of(17, 0);

    public static final int USUAL_MINUTES = 90;
    public static final int USUAL_SEATS = 12;
    /** The same weekday next week: time enough to tell colleagues. */
    public static final int USUAL_DAYS_AHEAD = 7;

    private final NewSessions sessions;
    private final SeriesRepository series;
    private final Meetings meetings;
    private final Access access;
    private final People people;
    private final Clock clock;

    public Planning(
            NewSessions sessions, SeriesRepository series, Meetings meetings, Access access, People people, Clock clock) {
        this.sessions = sessions;
        this.series = series;
        this.meetings = meetings;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Why this viewer adds no sessions to a group; empty when they can. */
    Optional<Refusal> refusesMore(Viewer viewer, Group group) {
        return refuses(viewer, group)
                .or(() -> group.isClosed() ? Optional.of(Refusal.refused("session.group-closed")) : Optional.empty());
    }

    /** A group that is locked and still goes on; it may have ended since it was found. */
    static Answer<Group> goingOn(Optional<Group> locked) {
        return locked.filter(group -> !group.isClosed())
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.refused("session.group-closed")));
    }

    /** Why this viewer does not plan the sessions of a group; empty when they do. */
    Optional<Refusal> refuses(Viewer viewer, Group group) {
        return refuses(viewer, viewer.person().filter(group::isHostedBy).isPresent(), group.profile().space());
    }

    /** Why this viewer does not plan a session; empty when they do. */
    Optional<Refusal> refuses(Viewer viewer, Meeting meeting) {
        boolean hosts = viewer.person().filter(person -> meetings.isHost(person, meeting)).isPresent();
        return refuses(viewer, hosts, meeting.space());
    }

    /** Why this viewer makes no page about a session; empty when they can. */
    Optional<Refusal> refusesPage(Viewer viewer, SpaceKey space) {
        return access.mayCreatePages(viewer, space)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("session.recap-may-not"));
    }

    private Optional<Refusal> refuses(Viewer viewer, boolean hosts, SpaceKey space) {
        boolean may = hosts || viewer.person().isPresent() && access.mayAdminister(viewer, space);
        return may ? Optional.empty() : Optional.of(Refusal.notAllowed("session.may-not-plan"));
    }

    Instant now() {
        return clock.instant();
    }

    Answer<NewSession> check(SessionDraft draft) {
        return SessionDraftPolicy.check(draft, now()).then(this::withPeopleKnown);
    }

    /** What a session is to become. */
    Answer<NewSession> check(SessionDraft draft, Session session) {
        return SessionDraftPolicy.change(draft, session, now()).then(this::withPeopleKnown);
    }

    private Answer<NewSession> withPeopleKnown(NewSession planned) {
        return sessions.refuses(planned.terms()).<Answer<NewSession>>map(Answer::no).orElseGet(() -> Answer.of(planned));
    }

    /** What the lots of one more draw are made from. */
    String drawSeed() {
        return sessions.drawSeed();
    }

    /** The caller has checked it, and who may. */
    public Session add(GroupId group, NewSession session) {
        return sessions.add(group, session);
    }

    Answer<NewSeries> check(Viewer viewer, SeriesDraft draft) {
        return SeriesDraftPolicy.check(asUsual(viewer, draft), now())
                .then(planned -> sessions.refuses(planned.pattern().terms())
                        .<Answer<NewSeries>>map(refusal -> Answer.no(SeriesDraftPolicy.inSession(refusal)))
                        .orElseGet(() -> Answer.of(planned)));
    }

    /** Within the transaction that runs. */
    PlannedSeries add(GroupId group, NewSeries planned) {
        Series kept = series.add(group, planned);
        List<Session> added = planned.sessions(kept.id()).stream().map(session -> add(group, session)).toList();
        return new PlannedSeries(kept, added);
    }

    private SeriesDraft asUsual(Viewer viewer, SeriesDraft typed) {
        SessionDraft session = typed.session() == null ? SessionDraft.NOTHING : typed.session();
        RepeatDraft repeat = typed.repeat() == null ? RepeatDraft.USUAL : typed.repeat();
        ZoneId zone = viewer.person().map(people::zone).orElse(clock.getZone());
        String day = now().atZone(zone).toLocalDate().plusDays(USUAL_DAYS_AHEAD).toString();
        SessionDraft filled = new SessionDraft(
                session.date() == null && repeat.dates() == null ? day : session.date(),
                session.time() == null ? USUAL_TIME.toString() : session.time(),
                session.zone() == null ? zone.getId() : session.zone(),
                session.minutes() == null ? Integer.valueOf(USUAL_MINUTES) : session.minutes(),
                session.place(),
                session.link(),
                session.capacity() == null ? Integer.valueOf(USUAL_SEATS) : session.capacity(),
                session.terms(),
                session.activity(),
                session.agenda(),
                session.bring());
        return new SeriesDraft(filled, repeat, typed.perPerson());
    }
}
