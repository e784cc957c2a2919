package org.peerlearning.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.Group;
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
    private int minutes = 90;
    private int seats = 10;
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
                approval);
        SessionPlan plan = new SessionPlan(new SessionTime(local, zone, minutes), "Room 4", Optional.empty(), seats);
        Session session = world.sessions.add(home.id(), new NewSession(plan, terms));
        enter(session, Standing.SEATED, seated);
        enter(session, Standing.WAITING, waiting);
        enter(session, Standing.ASKED, asking);
        return session;
    }

    private void enter(Session session, Standing standing, PersonKey... people) {
        for (PersonKey person : people) {
            world.signups.changing(session.id(), seating ->
                    seating.enter(person, standing, Cause.of(person, Door.REST), world.clock.instant()));
        }
    }
}
