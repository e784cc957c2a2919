package org.peerlearning.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Proves for an administrator that the rules hold, and puts right what can be put right. The check changes nothing. */
public final class CheckSignups {

    private static final int PAGE = 200;

    private final SignupAudit audit;
    private final SeatKeeper keeper;
    private final People people;
    private final Access access;
    private final Clock clock;

    public CheckSignups(SignupAudit audit, SeatKeeper keeper, People people, Access access, Clock clock) {
        this.audit = audit;
        this.keeper = keeper;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What a check found.
     *
     * @param sessions how many were looked at
     */
    public record Report(int sessions, List<Finding> findings) {}

    /** Why this viewer may not check and repair; empty when they may. */
    public Optional<Refusal> refuses(Viewer viewer) {
        return access.mayAdministerWiki(viewer)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("signup.administrators-only"));
    }

    public Answer<Report> check(Viewer viewer) {
        Optional<Refusal> refusal = refuses(viewer);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        List<Finding> findings = new ArrayList<>();
        int sessions = 0;
        List<SessionId> page = audit.sessions(0, PAGE);
        while (!page.isEmpty()) {
            sessions += page.size();
            page.forEach(session -> findings.addAll(findings(session, clock.instant())));
            page = audit.sessions(page.get(page.size() - 1).value(), PAGE);
        }
        return Answer.of(new Report(sessions, List.copyOf(findings)));
    }

    /**
     * Repairs one session: puts its counters right, ends offers that ran out and sign-ups of people who are gone, does what its terms
     * want to have happened, and gives free seats to those in line. Nobody loses a seat by it.
     *
     * @return what is still found afterwards
     */
    public Answer<List<Finding>> repair(Viewer viewer, SessionId id) {
        Optional<Refusal> refusal = refuses(viewer);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        return keeper.changing(id, Door.REPAIR, (seating, now) -> {
                    seating.recount();
                    // What has begun is history, and the check finds nothing in it either.
                    if (!seating.session().hasStarted(now)) {
                        gone(audit.books(id).active()).forEach(signup ->
                                seating.move(signup, Standing.LEFT, Optional.empty(), cause(viewer), now));
                    }
                    return () -> id;
                })
                .map(repaired -> Answer.of(findings(repaired, clock.instant())))
                .orElseGet(() -> Answer.no(Refusal.notFound("session.not-found")));
    }

    private static Cause cause(Viewer viewer) {
        return Cause.of(viewer.person().orElseThrow(), Door.REPAIR);
    }

    private List<Finding> findings(SessionId id, Instant now) {
        SignupAudit.Books books = audit.books(id);
        List<Finding> found = new ArrayList<>();
        if (books.session().isEmpty()) {
            books.active().forEach(signup -> found.add(of(Finding.Kind.ORPHAN, signup)));
            return found;
        }
        Session session = books.session().get();
        Tally counted = count(books.active());
        if (counted.taken() > session.capacity()) {
            found.add(new Finding(Finding.Kind.OVERBOOKED, id, Optional.empty()));
        }
        long offers = books.active().stream().filter(signup -> signup.standing() == Standing.OFFERED).count();
        if (!counted.equals(books.kept()) || offers != books.keptOffers()) {
            found.add(new Finding(Finding.Kind.COUNTERS_WRONG, id, Optional.empty()));
        }
        if (waitsBesideFreeSeat(session, counted, books.active(), now)) {
            found.add(new Finding(Finding.Kind.WAITING_BESIDE_FREE_SEAT, id, Optional.empty()));
        }
        if (!placed(session, books.active()).equals(books.placed())) {
            found.add(new Finding(Finding.Kind.SERIES_PLACES_WRONG, id, Optional.empty()));
        }
        byTheTerms(books, session, now).forEach(kind -> found.add(new Finding(kind, id, Optional.empty())));
        doubles(books.active(), found);
        books.active().stream()
                .filter(signup -> signup.offerEnds().filter(end -> !end.isAfter(now)).isPresent())
                .forEach(signup -> found.add(of(Finding.Kind.OFFER_OVER, signup)));
        if (!session.hasStarted(now)) {
            gone(books.active()).forEach(signup -> found.add(of(Finding.Kind.PERSON_GONE, signup)));
        }
        return found;
    }

    /** Somebody in line could have a seat: one that anybody can have, or one that is kept for people like them. */
    private static boolean waitsBesideFreeSeat(Session session, Tally counted, List<Signup> active, Instant now) {
        if (!OfferPolicy.passesOn(session, now)) {
            return false;
        }
        boolean open = KeptPolicy.open(session, counted, now) > 0;
        boolean free = counted.taken() < session.capacity();
        return active.stream()
                .filter(signup -> signup.standing() == Standing.WAITING)
                .anyMatch(signup -> open || free && signup.kept());
    }

    /** Who is to have a place for it among the sessions of its series. */
    private static Set<PersonKey> placed(Session session, List<Signup> active) {
        return active.stream()
                .filter(signup -> session.perPerson().isPresent() && signup.standing().isSignedUp())
                .map(Signup::person)
                .collect(Collectors.toSet());
    }

    /** What the session's terms want to have happened by now, or want of the clock. */
    private static List<Finding.Kind> byTheTerms(SignupAudit.Books books, Session session, Instant now) {
        List<Finding.Kind> kinds = new ArrayList<>();
        if (LotDrawing.isDue(session, now)) {
            kinds.add(Finding.Kind.DRAW_OVERDUE);
        }
        if (MinimumDecision.isDue(session, now)) {
            kinds.add(Finding.Kind.DECISION_OVERDUE);
        }
        // What is due by now the clock puts right when it strikes next.
        boolean struck = books.due().filter(due -> !due.isAfter(now)).isEmpty();
        if (struck && !books.due().equals(session.due(now))) {
            kinds.add(Finding.Kind.DUE_WRONG);
        }
        return kinds;
    }

    private static void doubles(List<Signup> active, List<Finding> found) {
        Set<PersonKey> persons = new HashSet<>();
        Set<Integer> seats = new HashSet<>();
        Set<Long> turns = new HashSet<>();
        for (Signup signup : active) {
            if (!persons.add(signup.person())) {
                found.add(of(Finding.Kind.TWO_SIGNUPS, signup));
            }
            if (signup.standing().holdsSeat() && !seats.add(signup.seat())) {
                found.add(of(Finding.Kind.SEAT_TWICE, signup));
            }
            if (!turns.add(signup.turn())) {
                found.add(of(Finding.Kind.TURN_TWICE, signup));
            }
        }
    }

    private List<Signup> gone(List<Signup> active) {
        Set<PersonKey> departed = people.departed(active.stream().map(Signup::person).toList());
        return active.stream().filter(signup -> departed.contains(signup.person())).toList();
    }

    private static Tally count(List<Signup> active) {
        Map<Standing, Long> standing = active.stream().collect(Collectors.groupingBy(Signup::standing, Collectors.counting()));
        return new Tally(
                (int) active.stream().filter(signup -> signup.standing().holdsSeat()).count(),
                standing.getOrDefault(Standing.WAITING, 0L).intValue(),
                standing.getOrDefault(Standing.ASKED, 0L).intValue(),
                standing.getOrDefault(Standing.IN_DRAW, 0L).intValue(),
                standing.getOrDefault(Standing.INVITED, 0L).intValue(),
                (int) active.stream().filter(signup -> signup.standing().holdsSeat() && signup.kept()).count());
    }

    private static Finding of(Finding.Kind kind, Signup signup) {
        return new Finding(kind, signup.session(), Optional.of(signup.id()));
    }
}
