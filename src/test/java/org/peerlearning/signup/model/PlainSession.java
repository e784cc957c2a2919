package org.peerlearning.signup.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.OfferPolicy;
import org.peerlearning.signup.Standing;

/** One session by the plain rules: a list of people, and nothing clever. Answers with a word, as the use cases are expected to. */
final class PlainSession {

    static final String ENTERED = "entered";
    static final String ALREADY = "already";
    static final String LEFT = "left";
    static final String DONE = "done";

    /** Somebody who has signed up. */
    static final class Line {
        final PersonKey person;
        final long turn;
        Standing standing;
        Instant offerEnds;

        Line(PersonKey person, long turn, Standing standing) {
            this.person = person;
            this.turn = turn;
            this.standing = standing;
        }

        @Override
        public String toString() {
            return person.value() + " " + standing + (offerEnds == null ? "" : " until " + offerEnds);
        }
    }

    private record GivenUp(long turn, Standing before, Standing how, Instant at) {}

    private final Session session;
    private final ZoneId nights;
    private final List<Line> lines = new ArrayList<>();
    private final Map<PersonKey, GivenUp> lastEnded = new HashMap<>();
    private int capacity;
    private boolean calledOff;
    private long turns;

    PlainSession(Session session, ZoneId nights) {
        this.session = session;
        this.nights = nights;
        this.capacity = session.capacity();
    }

    List<String> told() {
        return lines.stream().sorted(Comparator.comparingLong(line -> line.turn)).map(Line::toString).toList();
    }

    int capacity() {
        return capacity;
    }

    Optional<Line> of(PersonKey person) {
        return lines.stream().filter(line -> line.person.equals(person)).findFirst();
    }

    Optional<PersonKey> anyone(Standing standing, int which) {
        List<Line> there = lines.stream().filter(line -> line.standing == standing).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get(which % there.size()).person);
    }

    // What people do. Each is called between before() and after(), as every change is.

    void before(Instant now) {
        List.copyOf(lines).stream()
                .filter(line -> line.offerEnds != null && !line.offerEnds.isAfter(now))
                .forEach(line -> end(line, Standing.EXPIRED, now));
    }

    void after(Instant now) {
        while (!calledOff && now.isBefore(session.cutOff()) && count(Standing.WAITING) > 0 && taken() < capacity) {
            Line first = lines.stream()
                    .filter(line -> line.standing == Standing.WAITING)
                    .min(Comparator.comparingLong(line -> line.turn))
                    .orElseThrow();
            Optional<Instant> ends = OfferPolicy.offerEnds(session, nights, now);
            first.standing = ends.isPresent() ? Standing.OFFERED : Standing.SEATED;
            first.offerEnds = ends.orElse(null);
        }
    }

    String signUp(PersonKey person, Instant now) {
        if (of(person).isPresent()) {
            return ALREADY;
        }
        Optional<String> no = closed(now);
        if (no.isPresent()) {
            return no.get();
        }
        if (session.terms().approval()) {
            enter(person, Standing.ASKED);
            return ENTERED;
        }
        if (seatOrLine() == Standing.WAITING && !now.isBefore(session.cutOff())) {
            return "signup.line-closed";
        }
        enter(person, seatOrLine());
        return ENTERED;
    }

    String cancel(PersonKey person, Instant now) {
        Optional<Line> mine = of(person);
        if (mine.isEmpty()) {
            return "signup.not-signed-up";
        }
        if (mine.get().standing == Standing.OFFERED) {
            return "signup.answer-the-offer";
        }
        if (started(now)) {
            return "signup.too-late-to-cancel";
        }
        if (mine.get().standing == Standing.SEATED && !now.isBefore(session.cutOff())) {
            return "signup.past-cut-off";
        }
        end(mine.get(), Standing.CANCELLED, now);
        return LEFT;
    }

    String cannotCome(PersonKey person, Instant now) {
        Optional<Line> mine = of(person).filter(line -> line.standing == Standing.SEATED);
        if (mine.isEmpty()) {
            return "signup.not-signed-up";
        }
        if (started(now)) {
            return "signup.too-late-to-cancel";
        }
        if (now.isBefore(session.cutOff())) {
            return "signup.not-late-yet";
        }
        end(mine.get(), Standing.LATE, now);
        return LEFT;
    }

    String accept(PersonKey person) {
        Optional<Line> mine = of(person);
        if (mine.filter(line -> line.standing == Standing.SEATED).isPresent()) {
            return ALREADY;
        }
        if (mine.filter(line -> line.standing == Standing.OFFERED).isEmpty()) {
            return noOffer(person, mine);
        }
        mine.get().standing = Standing.SEATED;
        mine.get().offerEnds = null;
        return ENTERED;
    }

    String decline(PersonKey person, Instant now) {
        Optional<Line> mine = of(person);
        if (mine.filter(line -> line.standing == Standing.SEATED).isPresent()) {
            return ALREADY;
        }
        if (mine.filter(line -> line.standing == Standing.OFFERED).isEmpty()) {
            return noOffer(person, mine);
        }
        end(mine.get(), Standing.DECLINED, now);
        return LEFT;
    }

    private String noOffer(PersonKey person, Optional<Line> mine) {
        GivenUp last = lastEnded.get(person);
        boolean ranOut = mine.isEmpty() && last != null && last.how == Standing.EXPIRED;
        return ranOut ? "signup.offer-over" : "signup.no-offer";
    }

    String changeMind(PersonKey person, Instant now) {
        if (of(person).isPresent()) {
            return ALREADY;
        }
        Optional<String> no = closed(now);
        if (no.isPresent()) {
            return no.get();
        }
        GivenUp last = lastEnded.get(person);
        if (last == null || last.how != Standing.CANCELLED || last.at.plus(Duration.ofMinutes(5)).isBefore(now)) {
            return "signup.nothing-to-take-back";
        }
        if (last.before == Standing.SEATED && seatOrLine() != Standing.SEATED) {
            return "signup.seat-is-gone";
        }
        lines.add(new Line(person, last.turn, last.before));
        return ENTERED;
    }

    String add(PersonKey person, Instant now) {
        if (of(person).isPresent()) {
            return "signup.has-signed-up";
        }
        if (calledOff) {
            return "signup.called-off";
        }
        if (started(now)) {
            return "signup.closed";
        }
        enter(person, byHost(now));
        return DONE;
    }

    String remove(PersonKey person, Standing how, Instant now) {
        end(of(person).orElseThrow(), how, now);
        return DONE;
    }

    String acceptRequest(PersonKey person, Instant now) {
        Line line = of(person).orElseThrow();
        line.standing = byHost(now);
        return DONE;
    }

    String changeCapacity(int seats) {
        if (seats < taken()) {
            return "session.capacity-below-taken";
        }
        capacity = seats;
        return DONE;
    }

    String callOff(Instant now) {
        if (calledOff || started(now)) {
            return "session.cannot-be-called-off";
        }
        calledOff = true;
        List.copyOf(lines).forEach(line -> end(line, Standing.CALLED_OFF, now));
        return DONE;
    }

    String left(PersonKey person, Instant now) {
        if (!started(now)) {
            of(person).ifPresent(line -> end(line, Standing.LEFT, now));
        }
        return DONE;
    }

    /** Whether a person moved here would be let in. */
    Optional<String> refusesMoved(PersonKey person, Instant now) {
        if (of(person).isPresent()) {
            return Optional.of("signup.has-signed-up");
        }
        return calledOff || started(now) ? Optional.of("signup.closed") : Optional.empty();
    }

    private Optional<String> closed(Instant now) {
        if (calledOff) {
            return Optional.of("signup.called-off");
        }
        return started(now) ? Optional.of("signup.closed") : Optional.empty();
    }

    private String noOffer(PersonKey person) {
        boolean ranOut = of(person).isEmpty() && lastEnded.containsKey(person) && lastEnded.get(person).how == Standing.EXPIRED;
        return ranOut ? "signup.offer-over" : "signup.no-offer";
    }

    private boolean started(Instant now) {
        return !session.time().startsAt().toInstant().isAfter(now);
    }

    private Standing seatOrLine() {
        return taken() < capacity && count(Standing.WAITING) == 0 ? Standing.SEATED : Standing.WAITING;
    }

    /** After the cut-off nobody moves up any more, so a host gives the seats that are left. */
    private Standing byHost(Instant now) {
        return !now.isBefore(session.cutOff()) && taken() < capacity ? Standing.SEATED : seatOrLine();
    }

    private void enter(PersonKey person, Standing standing) {
        lines.add(new Line(person, ++turns, standing));
    }

    private void end(Line line, Standing how, Instant now) {
        lines.remove(line);
        lastEnded.put(line.person, new GivenUp(line.turn, line.standing, how, now));
    }

    private long count(Standing standing) {
        return lines.stream().filter(line -> line.standing == standing).count();
    }

    private long taken() {
        return count(Standing.SEATED) + count(Standing.OFFERED);
    }
}
