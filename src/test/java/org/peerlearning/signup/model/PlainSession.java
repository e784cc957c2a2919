package org.peerlearning.signup.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
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
        final Origin origin;
        long turn;
        Standing standing;
        Instant offerEnds;
        Attendance attendance = Attendance.UNRESOLVED;

        Line(PersonKey person, Origin origin, long turn, Standing standing) {
            this.person = person;
            this.origin = origin;
            this.turn = turn;
            this.standing = standing;
        }

        @Override
        public String toString() {
            return told(person, standing, Optional.ofNullable(offerEnds), origin.kept, origin.broughtBy, attendance);
        }
    }

    /** How somebody came: whether seats were kept for them then, and who brought them. */
    private record Origin(boolean kept, Optional<PersonKey> broughtBy) {}

    private record GivenUp(Origin origin, long turn, Standing before, Standing how, Instant at, Attendance attendance) {}

    private static final Set<Standing> SAID_NO =
            Set.of(Standing.CANCELLED, Standing.LATE, Standing.DECLINED, Standing.REMOVED, Standing.TURNED_DOWN);

    static String told(
            PersonKey person,
            Standing standing,
            Optional<Instant> offerEnds,
            boolean kept,
            Optional<PersonKey> broughtBy,
            Attendance attendance) {
        return person.value() + " " + standing + offerEnds.map(end -> " until " + end).orElse("") + (kept ? " kept" : "")
                + broughtBy.map(by -> " by " + by.value()).orElse("") + (attendance == Attendance.UNRESOLVED ? "" : " " + attendance);
    }

    /** Wherever seats are kept, they are for every other person. */
    static boolean isKeptFor(PersonKey person) {
        return person.value().charAt(person.value().length() - 1) % 2 == 0;
    }

    private final Session session;
    private final ZoneId nights;
    private final String seed;
    private final List<Line> lines = new ArrayList<>();
    private final Map<PersonKey, GivenUp> lastEnded = new HashMap<>();
    private int capacity;
    private boolean calledOff;
    private boolean drawn;
    private boolean decided;
    private long turns;

    PlainSession(Session session, ZoneId nights, String seed) {
        this.session = session;
        this.seed = seed;
        this.nights = nights;
        this.capacity = session.capacity();
    }

    /** The same once more, to try something on. */
    PlainSession copy() {
        PlainSession copy = new PlainSession(session, nights, seed);
        lines.forEach(line -> {
            Line same = new Line(line.person, line.origin, line.turn, line.standing);
            same.offerEnds = line.offerEnds;
            same.attendance = line.attendance;
            copy.lines.add(same);
        });
        copy.lastEnded.putAll(lastEnded);
        copy.capacity = capacity;
        copy.calledOff = calledOff;
        copy.drawn = drawn;
        copy.decided = decided;
        copy.turns = turns;
        return copy;
    }

    List<String> told() {
        Stream<String> people = lines.stream().sorted(Comparator.comparingLong(line -> line.turn)).map(Line::toString);
        return Stream.concat(Stream.of(told(drawn, decided, calledOff)), people).toList();
    }

    static String told(boolean drawn, boolean decided, boolean calledOff) {
        return (drawn ? "drawn " : "") + (decided ? "decided " : "") + (calledOff ? "called off" : "");
    }

    boolean isCalledOff() {
        return calledOff;
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
        if (drawIsToCome() && !started(now) && !session.drawsAt().orElseThrow().isAfter(now)) {
            draw();
        }
        if (isUndecided() && !started(now) && !session.decidesAt().orElseThrow().isAfter(now)) {
            after(now);
            if (taken() >= session.terms().minimum().orElseThrow().people()) {
                decided = true;
            } else {
                callOff(now);
            }
        }
    }

    private boolean drawIsToCome() {
        return session.terms().draw().isPresent() && !drawn && !calledOff;
    }

    private boolean isUndecided() {
        return session.terms().minimum().isPresent() && !decided && !calledOff;
    }

    /** Lot by lot; whose department has enough seats stands back until everybody else was asked. */
    private void draw() {
        drawn = true;
        List<Line> order = lines.stream()
                .filter(line -> line.standing == Standing.IN_DRAW)
                .sorted(Comparator.comparing(line -> lot(line.turn)))
                .toList();
        int most = session.terms().draw().orElseThrow().perDepartment();
        for (Line line : order) {
            String department = Everybody.department(line.person);
            long colleagues = order.stream()
                    .filter(other -> other.standing == Standing.SEATED && Everybody.department(other.person).equals(department))
                    .count();
            if (taken() < capacity && (most == 0 || department.isEmpty() || colleagues < most)) {
                line.standing = Standing.SEATED;
            }
        }
        for (Line line : order) {
            if (line.standing == Standing.IN_DRAW) {
                line.standing = taken() < capacity ? Standing.SEATED : Standing.WAITING;
            }
            line.turn = ++turns;
        }
    }

    private String lot(long number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(StandardCharsets.US_ASCII));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void after(Instant now) {
        Optional<Line> next = nextInLine(now);
        while (!calledOff && now.isBefore(session.cutOff()) && next.isPresent()) {
            Optional<Instant> ends = OfferPolicy.offerEnds(session, nights, now);
            next.get().standing = ends.isPresent() ? Standing.OFFERED : Standing.SEATED;
            next.get().offerEnds = ends.orElse(null);
            next = nextInLine(now);
        }
    }

    /** The first in line of those who could have a free seat. */
    private Optional<Line> nextInLine(Instant now) {
        return lines.stream()
                .filter(line -> line.standing == Standing.WAITING && isThereASeatFor(line.origin.kept, now))
                .min(Comparator.comparingLong(line -> line.turn));
    }

    /** Some seats may be kept: others have to leave as many free as those for whom they are do not hold yet. */
    private boolean isThereASeatFor(boolean kept, Instant now) {
        long leftFree = 0;
        if (!kept && session.keptUntil().filter(now::isBefore).isPresent()) {
            leftFree = Math.max(0, session.terms().kept().orElseThrow().seats() - lines.stream()
                    .filter(line -> line.origin.kept && line.standing.holdsSeat())
                    .count());
        }
        return taken() + leftFree < capacity;
    }

    String signUp(PersonKey person, Instant now) {
        return signedUp(person).isPresent() ? ALREADY : closedTo(person, now).orElseGet(() -> {
            enter(person, standing(person, now), Optional.empty(), now);
            return ENTERED;
        });
    }

    String bring(PersonKey by, boolean host, PersonKey person, Instant now) {
        if (signedUp(person).isPresent()) {
            return "signup.has-signed-up";
        }
        Optional<String> no = closedTo(person, now).or(() -> saidNo(person));
        if (no.isPresent()) {
            return no.get();
        }
        long brought = lines.stream()
                .filter(line -> line.standing != Standing.INVITED && line.origin.broughtBy.equals(Optional.of(by)))
                .count();
        if (!host && brought >= 5) {
            return "signup.brought-too-many";
        }
        enter(person, standing(person, now), Optional.of(by), now);
        return DONE;
    }

    String invite(PersonKey by, PersonKey person, Instant now) {
        Optional<String> no = closed(now);
        if (no.isPresent()) {
            return no.get();
        }
        if (of(person).isPresent()) {
            return signedUp(person).isPresent() ? "signup.has-signed-up" : "signup.already-invited";
        }
        return saidNo(person).orElseGet(() -> {
            lines.add(new Line(person, new Origin(false, Optional.of(by)), ++turns, Standing.INVITED));
            return DONE;
        });
    }

    String declineInvitation(PersonKey person, Instant now) {
        Optional<Line> mine = of(person).filter(line -> line.standing == Standing.INVITED);
        if (mine.isEmpty()) {
            return "signup.not-invited";
        }
        if (started(now)) {
            return "signup.closed";
        }
        end(mine.get(), Standing.DECLINED, now);
        return LEFT;
    }

    private Optional<String> saidNo(PersonKey person) {
        GivenUp last = lastEnded.get(person);
        return last != null && SAID_NO.contains(last.how) ? Optional.of("signup.colleague-said-no") : Optional.empty();
    }

    /** Where a person's own click leads. */
    private Standing standing(PersonKey person, Instant now) {
        if (drawIsToCome()) {
            return Standing.IN_DRAW;
        }
        return session.terms().approval() ? Standing.ASKED : seatOrLine(isKeptFor(person), now);
    }

    private Optional<String> closedTo(PersonKey person, Instant now) {
        boolean lineIsOver = standing(person, now) == Standing.WAITING && !now.isBefore(session.cutOff());
        return closed(now).or(() -> lineIsOver ? Optional.of("signup.line-closed") : Optional.empty());
    }

    /** Who is only invited has not signed up. */
    private Optional<Line> signedUp(PersonKey person) {
        return of(person).filter(line -> line.standing != Standing.INVITED);
    }

    String cancel(PersonKey person, Instant now) {
        Optional<Line> mine = signedUp(person);
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
        if (signedUp(person).isPresent()) {
            return ALREADY;
        }
        Optional<String> no = closed(now);
        if (no.isPresent()) {
            return no.get();
        }
        GivenUp last = lastEnded.get(person);
        if (of(person).isPresent() || last == null || last.how != Standing.CANCELLED || last.at.plus(Duration.ofMinutes(5)).isBefore(now)) {
            return "signup.nothing-to-take-back";
        }
        if (last.before == Standing.IN_DRAW && !drawIsToCome()) {
            return "signup.draw-is-over";
        }
        if (last.before == Standing.SEATED && seatOrLine(last.origin.kept, now) != Standing.SEATED) {
            return "signup.seat-is-gone";
        }
        lines.add(new Line(person, last.origin, last.turn, last.before));
        of(person).orElseThrow().attendance = last.attendance;
        return ENTERED;
    }

    String add(PersonKey host, PersonKey person, Instant now) {
        if (signedUp(person).isPresent()) {
            return "signup.has-signed-up";
        }
        if (calledOff) {
            return "signup.called-off";
        }
        if (started(now)) {
            return "signup.closed";
        }
        enter(person, byHost(isKeptFor(person), now), Optional.of(host), now);
        return DONE;
    }

    String remove(PersonKey person, Standing how, Instant now) {
        end(of(person).orElseThrow(), how, now);
        return DONE;
    }

    String acceptRequest(PersonKey person, Instant now) {
        if (started(now)) {
            return "signup.closed";
        }
        Line line = of(person).orElseThrow();
        line.standing = byHost(line.origin.kept, now);
        return DONE;
    }

    String changeCapacity(int seats) {
        if (seats < taken()) {
            return "session.capacity-below-taken";
        }
        if (isUndecided() && seats < session.terms().minimum().orElseThrow().people()) {
            return "session.capacity-below-minimum";
        }
        capacity = seats;
        return DONE;
    }

    String hold(Instant now) {
        if (session.terms().minimum().isEmpty()) {
            return "session.no-minimum";
        }
        if (calledOff || started(now)) {
            return "session.cannot-be-held";
        }
        decided = true;
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

    /** Whoever came without a seat has one and was there. */
    String walkIn(PersonKey host, PersonKey person, Instant now) {
        if (calledOff) {
            return "signup.called-off";
        }
        if (!started(now)) {
            return "signup.walk-in-too-early";
        }
        if (of(person).filter(line -> line.standing.holdsSeat()).isPresent()) {
            return "signup.has-signed-up";
        }
        if (taken() >= capacity) {
            return "signup.no-seat-left";
        }
        if (signedUp(person).isEmpty()) {
            enter(person, Standing.SEATED, Optional.of(host), now);
        }
        Line line = of(person).orElseThrow();
        line.standing = Standing.SEATED;
        line.attendance = Attendance.PRESENT;
        return DONE;
    }

    String mark(PersonKey person, Attendance attendance, Instant now) {
        if (calledOff) {
            return "signup.called-off";
        }
        if (now.isBefore(session.time().startsAt().toInstant().minus(Duration.ofHours(1)))) {
            return "signup.attendance-too-early";
        }
        Optional<Line> line = of(person);
        if (line.isEmpty()) {
            return "signup.not-found";
        }
        if (line.get().standing != Standing.SEATED) {
            return "signup.not-seated";
        }
        line.get().attendance = attendance;
        return DONE;
    }

    /** Everybody goes to the other session. Where it is refused both are half changed: the caller works on copies. */
    String merge(PlainSession into, PersonKey host, Instant now) {
        if (calledOff || started(now) || into.calledOff || into.started(now)) {
            return "session.merge-not-ahead";
        }
        if (drawIsToCome() || into.drawIsToCome()) {
            return "session.merge-before-draw";
        }
        calledOff = true;
        List<Line> all = lines.stream().sorted(Comparator.comparingLong(line -> line.turn)).toList();
        if (!all.stream().filter(line -> line.standing.holdsSeat()).allMatch(line -> into.seatsMoved(line.person, host, now))) {
            return "session.merge-too-few-seats";
        }
        all.stream().filter(line -> !line.standing.holdsSeat()).forEach(line -> into.letsMovedIn(line, host, now));
        all.forEach(line -> end(line, Standing.MOVED, now));
        return DONE;
    }

    private boolean seatsMoved(PersonKey person, PersonKey host, Instant now) {
        boolean holds = of(person).filter(line -> line.standing.holdsSeat()).isPresent();
        if (!holds && byHost(isKeptFor(person), now) != Standing.SEATED) {
            return false;
        }
        if (signedUp(person).isEmpty()) {
            enter(person, Standing.SEATED, Optional.of(host), now);
        }
        Line line = of(person).orElseThrow();
        line.standing = Standing.SEATED;
        line.offerEnds = null;
        return true;
    }

    /** Who has signed up here on their own stays where they stand. */
    private void letsMovedIn(Line line, PersonKey host, Instant now) {
        if (line.standing == Standing.INVITED) {
            if (of(line.person).isEmpty()) {
                lines.add(new Line(line.person, new Origin(false, Optional.of(host)), ++turns, Standing.INVITED));
            }
        } else if (signedUp(line.person).isEmpty()) {
            boolean asks = line.standing == Standing.ASKED && session.terms().approval();
            enter(line.person, asks ? Standing.ASKED : byHost(isKeptFor(line.person), now), Optional.of(host), now);
        }
    }

    String left(PersonKey person, Instant now) {
        if (!started(now)) {
            of(person).ifPresent(line -> end(line, Standing.LEFT, now));
        }
        return DONE;
    }

    /** Whether a person moved here would be let in. */
    Optional<String> refusesMoved(PersonKey person, Instant now) {
        if (signedUp(person).isPresent()) {
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

    private Standing seatOrLine(boolean keptFor, Instant now) {
        boolean lineHasNoUse = count(Standing.WAITING) == 0 || now.isBefore(session.cutOff()) && nextInLine(now).isEmpty();
        return lineHasNoUse && isThereASeatFor(keptFor, now) ? Standing.SEATED : Standing.WAITING;
    }

    /** After the cut-off nobody moves up any more, so a host gives the seats that are left. */
    private Standing byHost(boolean keptFor, Instant now) {
        if (drawIsToCome()) {
            return Standing.IN_DRAW;
        }
        return !now.isBefore(session.cutOff()) && taken() < capacity ? Standing.SEATED : seatOrLine(keptFor, now);
    }

    /** Whoever was invited comes only now. */
    private void enter(PersonKey person, Standing standing, Optional<PersonKey> by, Instant now) {
        boolean kept = isKeptFor(person) && session.keptUntil().filter(now::isBefore).isPresent();
        lines.removeIf(line -> line.person.equals(person));
        lines.add(new Line(person, new Origin(kept, by), ++turns, standing));
    }

    private void end(Line line, Standing how, Instant now) {
        lines.remove(line);
        lastEnded.put(line.person, new GivenUp(line.origin, line.turn, line.standing, how, now, line.attendance));
    }

    private long count(Standing standing) {
        return lines.stream().filter(line -> line.standing == standing).count();
    }

    private long taken() {
        return count(Standing.SEATED) + count(Standing.OFFERED);
    }
}
