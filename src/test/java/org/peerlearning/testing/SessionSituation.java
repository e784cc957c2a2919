package org.peerlearning.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PersonKey;

/** A session in the making: ten seats, ninety minutes, Paris, unless it says otherwise. */
public final class SessionSituation {

    private final World world;
    private Optional<Group> group = Optional.empty();
    private ZoneId zone = ZoneId.of("Europe/Paris");
    private Optional<LocalDateTime> start = Optional.empty();
    private Duration ahead = Duration.ofDays(3);
    private int minutes = 90;
    private int seats = 10;
    private PersonKey[] seated = {};

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

    /** These have seats, from seat 1 on. */
    public SessionSituation taking(PersonKey... people) {
        seated = people.clone();
        return this;
    }

    public Session there() {
        LocalDateTime local = start.orElseGet(() -> LocalDateTime.ofInstant(world.clock.instant().plus(ahead), zone));
        Group home = group.orElseGet(() -> world.aGroup().there());
        Session session = world.sessions.add(
                home.id(), new SessionPlan(new SessionTime(local, zone, minutes), "Room 4", Optional.empty(), seats));
        for (PersonKey person : seated) {
            world.signups.changing(session.id(), taken -> taken.seat(person, world.clock.instant()));
        }
        return session;
    }
}
