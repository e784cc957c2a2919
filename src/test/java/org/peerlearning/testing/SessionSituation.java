package org.peerlearning.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Standing;

/** A session in the making: ten seats, ninety minutes, Paris, open until the start, unless it says otherwise. */
public final class SessionSituation {

    private final World world;
    private Optional<Group> group = Optional.empty();
    private ZoneId zone = ZoneId.of("Europe/Paris");
    private Optional<LocalDateTime> start = Optional.empty();
    private Duration ahead = Duration.ofDays(3);
    private Optional<Duration> opening = Optional.empty();
    private Optional<Duration> closing = Optional.empty();
    private int cancelMinutes;
    private boolean approval;
    private Optional<Duration> drawing = Optional.empty();
    private int departmentSeats;
    private Optional<MinimumTerms> minimum = Optional.empty();
    private int minutes = 90;
    private int seats = 10;
    private int keptSeats;
    private Duration keptFor = Duration.ZERO;
    private String activity = "";
    private String agenda = "";
    private String bring = "";
    private Optional<PersonKey> lead = Optional.empty();
    private PersonKey[] seated = {};
    private PersonKey[] waiting = {};
    private PersonKey[] asking = {};

    SessionSituation(World world) {
        this.world = world;
    }

    public SessionSituation of(Group itsGroup) {
        group = Optional.of(itsGroup);
        return this;
    }

    public SessionSituation withSeats(int capacity) {
        seats = capacity;
        return this;
    }

    public SessionSituation lasting(int time) {
        minutes = time;
        return this;
    }

    /** Relative to now; negative for a session that has started. */
    public SessionSituation startingIn(Duration time) {
        ahead = time;
        return this;
    }

    public SessionSituation startingAt(String local, String where) {
        start = Optional.of(LocalDateTime.parse(local));
        zone = ZoneId.of(where);
        return this;
    }

    /** So far ahead that freed seats are given, not offered. */
    public SessionSituation far() {
        return startingIn(Duration.ofDays(30));
    }

    /** Sign-up opens then; relative to now. */
    public SessionSituation openingIn(Duration time) {
        opening = Optional.of(time);
        return this;
    }

    /** Sign-up closes then; relative to now. */
    public SessionSituation closingIn(Duration time) {
        closing = Optional.of(time);
        return this;
    }

    /** Seats can be given back until so long before the start. */
    public SessionSituation cancellableUntil(Duration beforeStart) {
        cancelMinutes = (int) beforeStart.toMinutes();
        return this;
    }

    /** The hosts say yes to each person. */
    public SessionSituation withApproval() {
        approval = true;
        return this;
    }

    /** Lots are drawn then; relative to now. */
    public SessionSituation withDrawIn(Duration time) {
        return withDrawIn(time, 0);
    }

    /** As above, and no department gets more seats than this while others want them. */
    public SessionSituation withDrawIn(Duration time, int perDepartment) {
        drawing = Optional.of(time);
        departmentSeats = perDepartment;
        return this;
    }

    /** It takes so many people, which is decided so long before the start. */
    public SessionSituation forAtLeast(int people, Duration beforeStart) {
        minimum = Optional.of(new MinimumTerms(people, (int) beforeStart.toMinutes()));
        return this;
    }

    /** So many seats are kept until then; relative to now. */
    public SessionSituation keeping(int some, Duration until) {
        keptSeats = some;
        keptFor = until;
        return this;
    }

    /** What is done, in what order, and what to bring along. */
    public SessionSituation planned(String what, String order, String along) {
        activity = what;
        agenda = order;
        bring = along;
        return this;
    }

    public SessionSituation ledBy(PersonKey person) {
        lead = Optional.of(person);
        return this;
    }

    /** These have seats, from seat 1 on. */
    public SessionSituation taking(PersonKey... people) {
        seated = people.clone();
        return this;
    }

    /** These came next and are in line. */
    public SessionSituation waiting(PersonKey... people) {
        waiting = people.clone();
        return this;
    }

    /** These came last and ask for a seat. */
    public SessionSituation asking(PersonKey... people) {
        asking = people.clone();
        return this;
    }

    public Session there() {
        Instant now = world.clock.instant();
        LocalDateTime local = start.orElseGet(() -> LocalDateTime.ofInstant(now.plus(ahead), zone));
        Group home = group.orElseGet(() -> world.aGroup().there());
        SignupTerms terms = new SignupTerms(
                opening.map(time -> LocalDateTime.ofInstant(now.plus(time), zone)),
                closing.map(time -> LocalDateTime.ofInstant(now.plus(time), zone)),
                cancelMinutes,
                approval,
                drawing.map(time -> new DrawTerms(LocalDateTime.ofInstant(now.plus(time), zone), departmentSeats)),
                minimum,
                keptSeats == 0 ? Optional.empty() : Optional.of(kept(LocalDateTime.ofInstant(now.plus(keptFor), zone))));
        SessionPlan plan = new SessionPlan(new SessionTime(local, zone, minutes), "Room 4", Optional.empty(), seats,
                activity, agenda, bring, lead, Optional.empty());
        Session session = world.planning().add(home.id(), new NewSession(plan, terms));
        enter(session, Standing.SEATED, seated);
        enter(session, Standing.WAITING, waiting);
        enter(session, Standing.ASKED, asking);
        return session;
    }

    private KeptSeats kept(LocalDateTime until) {
        return new KeptSeats(keptSeats, KeptSeats.Whom.WIKI_GROUP, "photographers", until);
    }

    private void enter(Session session, Standing standing, PersonKey... people) {
        for (PersonKey person : people) {
            boolean entitled = world.entitled.has(session, person);
            world.signups.changing(session.id(), seating ->
                    seating.letIn(person, standing, entitled, Cause.of(person, Door.REST), world.clock.instant()));
        }
    }
}
