package org.peerlearning.confluence.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Digest;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.MailThread;
import org.peerlearning.notice.Told;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** One notice to Ana of every kind, and of every wording within a kind. */
public final class Samples {

    static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:\u5199\u771F\u306E\u4F1A\r\nEND:VCALENDAR\r\n";
    static final String TOKEN = "q8ZrT0kXo_3nVw-5";

    private static final PersonCard HOPE = new PersonCard(Cast.HOST, "Hope Ibsen", "/display/~hope");
    private static final PageId RECAP = new PageId(77);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final World world;
    private final Group group;
    private final Session session;
    private final GroupOutline outline;
    private String words = "";
    private ZoneId zone = PARIS;

    public Samples(World world, String title) {
        this.world = world;
        Group made = world.aGroup().there();
        group = made.saying(made.profile().titled(title), made.details());
        Session plain = world.aSession().of(made).startingAt("2026-12-01T17:30", "Europe/Paris").there();
        session = plain.noting(new SessionPlan(
                plain.time(), "Room Mercury", Optional.of("https://meet.example.org/street?room=1&x=2"), 10, "Light at dusk", "",
                "A camera\nWarm gloves", Optional.empty(), Optional.empty()));
        outline = group.outline();
    }

    /** With somebody's own words in those that have any. */
    public Samples saying(String said) {
        words = said;
        return this;
    }

    /** To a reader who lives there. */
    public Samples readIn(ZoneId other) {
        zone = other;
        return this;
    }

    /** Every wording, by its name. */
    public Map<String, Delivery> all() {
        Map<String, Delivery> all = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            all.put(kind.key(), of(kind));
        }
        all.put("session-moved-place", with(Kind.SESSION_MOVED, Standing.SEATED, false));
        for (Kind kind : List.of(Kind.ADDED, Kind.APPROVAL_GIVEN, Kind.LOTS_DRAWN)) {
            all.put(kind.key() + "-offered", with(kind, Standing.OFFERED, true));
            all.put(kind.key() + "-waiting", with(kind, Standing.WAITING, true));
        }
        all.put("added-open", with(Kind.ADDED, Standing.ASKED, true));
        all.put("made-host-next", of(Kind.MADE_HOST, Told.NOTHING, false, true));
        all.put("removed-moved", with(Kind.REMOVED, Standing.MOVED, true));
        for (Kind kind : List.of(Kind.CALLED_OFF, Kind.REMOVED, Kind.SEAT_GIVEN_UP)) {
            all.put(kind.key() + "-hidden", of(kind, told(kind, Optional.empty(), true), true, false));
        }
        all.put("removed-group", of(Kind.REMOVED, told(Kind.REMOVED, Optional.empty(), true), false, true));
        all.put("removed-group-hidden", of(Kind.REMOVED, told(Kind.REMOVED, Optional.empty(), true), false, false));
        return all;
    }

    Delivery of(Kind kind) {
        boolean ofSession = switch (kind) {
            case CO_HOST_INVITATION, CO_HOST_DECLINED, MADE_HOST, MADE_CO_HOST, HOST_WANTED, JOIN_REQUEST, JOIN_ACCEPTED, JOIN_TURNED_DOWN, GROUP_NEWS, DIGEST -> false;
            default -> true;
        };
        Optional<Standing> standing = kind == Kind.WAITING ? Optional.of(Standing.WAITING) : Optional.empty();
        return of(kind, told(kind, standing, true), ofSession, true);
    }

    private Delivery with(Kind kind, Standing standing, boolean anotherTime) {
        return of(kind, told(kind, Optional.of(standing), anotherTime), true, true);
    }

    private Told told(Kind kind, Optional<Standing> standing, boolean anotherTime) {
        boolean said = switch (kind) {
            case CALLED_OFF, REMOVED, APPROVAL_TURNED_DOWN, JOIN_TURNED_DOWN, GROUP_NEWS -> true;
            default -> false;
        };
        return new Told(
                kind == Kind.DIGEST ? Optional.empty() : Optional.of(HOPE),
                kind == Kind.GROUP_NEWS ? "We have a darkroom" : "",
                said ? words : "",
                kind == Kind.OFFER || standing.filter(Standing.OFFERED::equals).isPresent()
                        ? Optional.of(Instant.parse("2026-11-30T16:00:00Z")) : Optional.empty(),
                standing,
                standing.filter(Standing.WAITING::equals).map(waiting -> 3).orElse(0),
                kind == Kind.SESSION_MOVED && anotherTime
                        ? Optional.of(new SessionTime(LocalDateTime.parse("2026-11-24T17:30"), PARIS, 90)) : Optional.empty(),
                kind == Kind.RECAP_PUBLISHED ? Optional.of(RECAP) : Optional.empty());
    }

    private Delivery of(Kind kind, Told told, boolean ofSession, boolean mayView) {
        boolean digest = kind == Kind.DIGEST;
        Optional<CalendarPart> calendar = switch (kind) {
            case SEAT_CONFIRMED, SESSION_MOVED -> Optional.of(new CalendarPart(CalendarPart.Method.REQUEST, CALENDAR));
            case CALLED_OFF, SEAT_GIVEN_UP -> Optional.of(new CalendarPart(CalendarPart.Method.CANCEL, CALENDAR));
            default -> Optional.empty();
        };
        return new Delivery(
                Cast.ANA, zone, kind,
                digest ? Optional.empty() : Optional.of(outline),
                mayView,
                ofSession ? Optional.of(session) : Optional.empty(),
                told,
                digest ? Optional.of(digest()) : Optional.empty(),
                new MailThread("notice-" + kind.ordinal(), digest ? Optional.empty() : Optional.of("session-7")),
                calendar,
                TOKEN);
    }

    private Digest digest() {
        Meeting meeting = Answers.given(world.meetings().find(Viewer.of(Cast.HOST), session.id()));
        Meeting titled = new Meeting(
                session, Tally.NONE, outline.title(), meeting.space(), meeting.page(), meeting.participantsShownTo(),
                meeting.spaceArchived());
        return new Digest(
                List.of(titled),
                List.of(
                        new Digest.News(Kind.JOIN_ACCEPTED, outline, Optional.empty(), told(Kind.JOIN_ACCEPTED, Optional.empty(), true)),
                        new Digest.News(Kind.GROUP_NEWS, outline, Optional.empty(), told(Kind.GROUP_NEWS, Optional.empty(), true)),
                        new Digest.News(
                                Kind.RECAP_PUBLISHED, outline, Optional.of(titled), told(Kind.RECAP_PUBLISHED, Optional.empty(), true))),
                1_204,
                List.of(group));
    }

    /** The same to somebody else. */
    static Delivery to(PersonKey reader, Delivery delivery, String own) {
        return new Delivery(
                reader, delivery.zone(), delivery.kind(), delivery.group(), delivery.mayView(), delivery.session(), delivery.told(),
                delivery.digest(), new MailThread(own, delivery.thread().root()), delivery.calendar(), delivery.unsubscribe());
    }
}
