package org.peerlearning.signup.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AddParticipants;
import org.peerlearning.signup.AddWalkIn;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.DeclineInvitation;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.HoldAnyway;
import org.peerlearning.signup.Invite;
import org.peerlearning.signup.MarkAttendance;
import org.peerlearning.signup.MergeSessions;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.OfferPolicy;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignUpColleague;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.Standing;

/** Plays random sequences on the use cases and on the plain rules, and compares after every step. */
final class Play {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonKey HOST = new PersonKey("host");
    private static final String SEED = "5eed";
    private static final int REMEMBERED = 25;

    private final Stage stage;
    private final Random chance;
    private final List<PersonKey> people = IntStream.range(0, 9).mapToObj(i -> new PersonKey("p" + i)).toList();
    private final Deque<String> steps = new ArrayDeque<>();
    private final SignUp signUp;
    private final CancelSignup cancel;
    private final AnswerOffer answer;
    private final ChangeMind changeMind;
    private final AddParticipant add;
    private final AddParticipants addSeveral;
    private final AddWalkIn walkIn;
    private final MarkAttendance mark;
    private final MergeSessions merge;
    private final RemoveParticipant remove;
    private final DecideRequest decide;
    private final MoveParticipant move;
    private final ChangeCapacity capacity;
    private final HoldAnyway hold;
    private final SignUpColleague colleague;
    private final Invite invite;
    private final DeclineInvitation declineInvitation;
    private final CallOff callOff;
    private final EndSignups endSignups;
    private final PassSeatsOn passSeatsOn;
    private List<Session> sessions = List.of();
    private List<PlainSession> plain = List.of();

    Play(Stage stage, long seed) {
        this.stage = stage;
        this.chance = new Random(seed);
        Everybody everybody = new Everybody(PARIS);
        FakeEntitled entitled = new FakeEntitled();
        people.stream().filter(PlainSession::isKeptFor).forEach(entitled::keepSeatsFor);
        Meetings meetings = new Meetings(stage.sessions(), stage.groups(), stage.access(), stage.clock());
        SeatKeeper keeper = new SeatKeeper(stage.signups(), everybody, stage.clock());
        Desk desk = new Desk(meetings, stage.signups(), stage.access());
        signUp = new SignUp(meetings, keeper, entitled);
        cancel = new CancelSignup(meetings, keeper, entitled);
        answer = new AnswerOffer(meetings, keeper, entitled);
        changeMind = new ChangeMind(meetings, keeper, entitled);
        add = new AddParticipant(desk, keeper, everybody, stage.access(), entitled);
        addSeveral = new AddParticipants(desk, keeper, everybody, stage.access(), entitled);
        walkIn = new AddWalkIn(desk, keeper, everybody, stage.access(), entitled);
        mark = new MarkAttendance(desk, keeper);
        merge = new MergeSessions(desk, keeper, stage.transactions(), entitled);
        remove = new RemoveParticipant(desk, keeper);
        decide = new DecideRequest(desk, keeper);
        move = new MoveParticipant(desk, keeper, stage.transactions(), entitled);
        capacity = new ChangeCapacity(desk, keeper);
        hold = new HoldAnyway(desk, keeper);
        colleague = new SignUpColleague(meetings, keeper, desk, everybody, stage.access(), entitled);
        invite = new Invite(meetings, keeper, desk, everybody, stage.access());
        declineInvitation = new DeclineInvitation(meetings, keeper, entitled);
        callOff = new CallOff(desk, keeper);
        endSignups = new EndSignups(stage.signups(), keeper, stage.transactions());
        passSeatsOn = new PassSeatsOn(stage.signups(), keeper, stage.clock());
    }

    /** Steps of one group's life after the other's, until there were so many. */
    void run(int wanted) {
        for (int step = 0; step < wanted; step++) {
            if (step % 120 == 0) {
                newGroup();
            }
            Set<String> seatedBefore = seated();
            Set<String> mayLeave = new HashSet<>();
            step(mayLeave);
            compare();
            rules(seatedBefore, mayLeave);
        }
    }

    private void newGroup() {
        steps.clear();
        Instant now = stage.clock().instant();
        GroupProfile profile = new GroupProfile(
                new SpaceKey("ENG"), "Model", "Model", Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
        GroupId group = stage.groups().add(profile, HOST, now);
        PageId page = new PageId(1_000_000 + group.value());
        stage.groups().settle(group, page);
        stage.access().showToAll(page);
        sessions = Stream.of(chance.nextInt(10), 1 + chance.nextInt(8), 6 + chance.nextInt(10))
                .map(days -> session(group, now.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(30 + chance.nextInt(1440)))))
                .toList();
        plain = new ArrayList<>(sessions.stream().map(session -> new PlainSession(session, PARIS, SEED)).toList());
    }

    private Session session(GroupId group, Instant start) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(start, PARIS).withSecond(0).withNano(0), PARIS, 90);
        int seats = 1 + chance.nextInt(4);
        SignupTerms terms = terms(time, seats);
        NewSession planned = new NewSession(new SessionPlan(time, "Room", Optional.empty(), seats), terms)
                .withDrawSeed(terms.draw().isPresent() ? SEED : "");
        return stage.sessions().add(group, planned);
    }

    /** Some with approval, some with a draw, some with a minimum, some with kept seats, as far as these go together. */
    private SignupTerms terms(SessionTime time, int seats) {
        int cancelMinutes = chance.nextInt(3) * 120;
        int kind = chance.nextInt(5);
        Instant now = stage.clock().instant();
        int left = (int) Duration.between(now, time.startsAt()).toMinutes() - cancelMinutes;
        Optional<DrawTerms> draw = kind > 2 && left > 2
                ? Optional.of(new DrawTerms(
                        LocalDateTime.ofInstant(now.plus(Duration.ofMinutes(1 + chance.nextInt(left - 1))), PARIS)
                                .truncatedTo(ChronoUnit.MINUTES),
                        chance.nextInt(3)))
                : Optional.empty();
        int open = draw.map(terms -> terms.at().atZone(PARIS).toInstant())
                .map(at -> (int) Duration.between(at, time.startsAt()).toMinutes())
                .orElse(left);
        Optional<MinimumTerms> minimum = seats > 1 && open > 1 && chance.nextInt(3) == 0
                ? Optional.of(new MinimumTerms(2 + chance.nextInt(seats - 1), chance.nextInt(open)))
                : Optional.empty();
        Optional<KeptSeats> kept = kind == 1 || left < 3
                ? Optional.empty()
                : Optional.of(new KeptSeats(
                                1 + chance.nextInt(seats),
                                KeptSeats.Whom.WIKI_GROUP,
                                "even",
                                LocalDateTime.ofInstant(now.plus(Duration.ofMinutes(1 + chance.nextInt(left - 1))), PARIS)))
                        .filter(terms -> draw.isEmpty());
        return new SignupTerms(Optional.empty(), Optional.empty(), cancelMinutes, kind == 0, draw, minimum, kept);
    }

    private void step(Set<String> mayLeave) {
        int which = chance.nextInt(sessions.size());
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        PersonKey person = people.get(chance.nextInt(people.size()));
        int dice = chance.nextInt(132);
        if (dice < 14) {
            pass(Duration.ofMinutes(dice < 7 ? chance.nextInt(6) : chance.nextInt(900)));
        } else if (dice < 42) {
            own(which, person, "signs up", viewer -> signUp.signUp(viewer, id, Door.REST), now -> book.signUp(person, now));
        } else if (dice < 54) {
            mayLeave.add(name(which, person));
            own(which, person, "cancels", viewer -> cancel.cancel(viewer, id, Door.REST), now -> book.cancel(person, now));
        } else if (dice < 57) {
            mayLeave.add(name(which, person));
            own(which, person, "cannot come", viewer -> cancel.cannotCome(viewer, id, Door.REST), now -> book.cannotCome(person, now));
        } else if (dice < 63) {
            PersonKey offered = book.anyone(Standing.OFFERED, dice).orElse(person);
            own(which, offered, "accepts", viewer -> answer.accept(viewer, id, Door.REST), now -> book.accept(offered));
        } else if (dice < 66) {
            PersonKey offered = book.anyone(Standing.OFFERED, dice).orElse(person);
            own(which, offered, "declines", viewer -> answer.decline(viewer, id, Door.REST), now -> book.decline(offered, now));
        } else if (dice < 72) {
            own(which, person, "changes mind", viewer -> changeMind.change(viewer, id, Door.REST), now -> book.changeMind(person, now));
        } else if (dice < 76) {
            desk(which, "adds " + person.value(), host -> add.add(host, id, person.value()), now -> book.add(HOST, person, now));
        } else if (dice < 80) {
            removes(which, person, mayLeave);
        } else if (dice < 85) {
            decides(which);
        } else if (dice < 90) {
            moves(which, person, mayLeave);
        } else if (dice < 95) {
            int seats = 1 + chance.nextInt(5);
            desk(which, "changes capacity to " + seats, host -> capacity.change(host, id, seats), now -> book.changeCapacity(seats));
        } else if (dice < 96) {
            people.forEach(each -> mayLeave.add(name(which, each)));
            desk(which, "calls off", host -> callOff.callOff(host, id, "Rain"), now -> book.callOff(now));
        } else if (dice < 98) {
            leaves(person, mayLeave);
        } else if (dice < 99) {
            desk(which, "holds anyway", host -> hold.hold(host, id), book::hold);
        } else if (dice < 100) {
            acrossTheDraw(which, mayLeave);
        } else if (dice < 103) {
            theClock();
        } else if (dice < 119) {
            brings(which, person, dice);
        } else if (dice < 122) {
            addsSeveral(which);
        } else if (dice < 126) {
            findsThere(begunOr(which), person);
        } else if (dice < 130) {
            marks(begunOr(which), person);
        } else {
            merges(which, mayLeave);
        }
    }

    /** Somebody leaves just before the draw and comes back just after it. */
    private void acrossTheDraw(int which, Set<String> mayLeave) {
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        Optional<PersonKey> entrant = book.anyone(Standing.IN_DRAW, chance.nextInt(9));
        Duration time = sessions.get(which).drawsAt().map(at -> Duration.between(stage.clock().instant(), at)).orElse(Duration.ZERO);
        if (entrant.isEmpty() || time.compareTo(Duration.ofMinutes(1)) < 0) {
            return;
        }
        PersonKey person = entrant.get();
        mayLeave.add(name(which, person));
        pass(time.minusMinutes(1));
        own(which, person, "cancels", viewer -> cancel.cancel(viewer, id, Door.REST), now -> book.cancel(person, now));
        pass(Duration.ofMinutes(chance.nextInt(5)));
        own(which, person, "changes mind", viewer -> changeMind.change(viewer, id, Door.REST), now -> book.changeMind(person, now));
    }

    private void brings(int which, PersonKey person, int dice) {
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        PersonKey by = Stream.concat(Stream.of(HOST, HOST), people.stream().filter(other -> !other.equals(person)))
                .toList()
                .get(chance.nextInt(people.size() + 1));
        if (dice < 108) {
            note(by.value() + " signs up " + person.value() + " " + which);
            String expected = expected(which, now -> book.bring(by, by.equals(HOST), person, now));
            assertEquals(story(), expected, word(colleague.signUp(Viewer.of(by), id, person.value(), Door.REST)));
        } else if (dice < 115) {
            note(by.value() + " invites " + person.value() + " " + which);
            String expected = expected(which, now -> book.invite(by, person, now));
            Answer<Invite.Invited> invited = invite.invite(Viewer.of(by), id, List.of(person.value()), Door.REST)
                    .then(results -> results.get(0).refusal()
                            .<Answer<Invite.Invited>>map(Answer::no)
                            .orElseGet(() -> Answer.of(results.get(0))));
            assertEquals(story(), expected, word(invited));
        } else {
            PersonKey invited = book.anyone(Standing.INVITED, dice).orElse(person);
            own(which, invited, "declines the invitation", viewer -> declineInvitation.decline(viewer, id, Door.REST), now ->
                    book.declineInvitation(invited, now));
        }
    }

    private void addsSeveral(int which) {
        PlainSession book = plain.get(which);
        List<PersonKey> several = chance.ints(3, 0, people.size()).distinct().mapToObj(people::get).toList();
        note("the host adds " + several + " " + which);
        List<String> expected = new ArrayList<>();
        expected(which, now -> {
            several.forEach(person -> expected.add(book.add(HOST, person, now)));
            return PlainSession.DONE;
        });
        List<String> names = several.stream().map(PersonKey::value).toList();
        List<String> words = addSeveral.add(Viewer.of(HOST), sessions.get(which).id(), names).fold(
                all -> all.stream().map(added -> added.refusal().map(Refusal::reason).orElse(PlainSession.DONE)).toList(),
                refusals -> List.of(refusals.toString()));
        assertEquals(story(), expected, words);
    }

    /** Some things happen only from the start on, which most sessions have before them. */
    private int begunOr(int which) {
        Instant now = stage.clock().instant();
        return IntStream.range(0, sessions.size())
                .filter(each -> sessions.get(each).hasStarted(now) && !plain.get(each).isCalledOff())
                .findFirst()
                .orElse(which);
    }

    private void findsThere(int which, PersonKey person) {
        SessionId id = sessions.get(which).id();
        desk(which, "finds " + person.value() + " there", host -> walkIn.add(host, id, person.value()), now ->
                plain.get(which).walkIn(HOST, person, now));
    }

    private void marks(int which, PersonKey person) {
        Optional<Signup> signup = active(which, person);
        Attendance attendance = Attendance.values()[chance.nextInt(Attendance.values().length)];
        if (signup.isPresent()) {
            Map<SignupId, Attendance> marks = Map.of(signup.get().id(), attendance);
            desk(which, "marks " + person.value() + " " + attendance, host -> mark.mark(host, sessions.get(which).id(), marks), now ->
                    plain.get(which).mark(person, attendance, now));
        }
    }

    private void merges(int from, Set<String> mayLeave) {
        int to = (from + 1 + chance.nextInt(sessions.size() - 1)) % sessions.size();
        people.forEach(each -> mayLeave.add(name(from, each)));
        note("the host merges " + from + " into " + to);
        Instant now = stage.clock().instant();
        PlainSession here = plain.get(from).copy();
        PlainSession there = plain.get(to).copy();
        here.before(now);
        there.before(now);
        String expected = here.merge(there, HOST, now);
        if (expected.equals(PlainSession.DONE)) {
            here.after(now);
            there.after(now);
            plain.set(from, here);
            plain.set(to, there);
        }
        assertEquals(story(), expected, word(merge.merge(Viewer.of(HOST), sessions.get(from).id(), sessions.get(to).id(), "Too few")));
    }

    private void pass(Duration time) {
        stage.clock().pass(time);
        note("time passes: " + time);
    }

    private void theClock() {
        Instant now = stage.clock().instant();
        note("the clock strikes");
        assertEquals(List.of(), passSeatsOn.run());
        plain.forEach(book -> {
            book.before(now);
            book.after(now);
        });
    }

    private void own(
            int which, PersonKey person, String what, Function<Viewer, SignupOutcome> real, Function<Instant, String> rules) {
        note(person.value() + " " + what + " " + which);
        if (sessions.get(which).terms().kept().isPresent()) {
            // It is looked first whether seats are kept for the person, and whoever is in line by then is served in passing.
            expected(which, now -> "");
        }
        String expected = expected(which, rules);
        assertEquals(story(), expected, word(real.apply(Viewer.of(person))));
    }

    private <T> void desk(int which, String what, Function<Viewer, Answer<T>> real, Function<Instant, String> rules) {
        note("the host " + what + " " + which);
        String expected = expected(which, rules);
        assertEquals(story(), expected, word(real.apply(Viewer.of(HOST))));
    }

    private String expected(int which, Function<Instant, String> rules) {
        Instant now = stage.clock().instant();
        plain.get(which).before(now);
        String expected = rules.apply(now);
        plain.get(which).after(now);
        return expected;
    }

    private void removes(int which, PersonKey person, Set<String> mayLeave) {
        Optional<Signup> signup = active(which, person);
        if (signup.isEmpty()) {
            return;
        }
        mayLeave.add(name(which, person));
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        desk(which, "removes " + person.value(), host -> remove.remove(host, id, signup.get().id(), "No room"), now ->
                book.of(person).isEmpty() ? "signup.not-found" : book.remove(person, Standing.REMOVED, now));
    }

    private void decides(int which) {
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        Optional<PersonKey> asking = book.anyone(Standing.ASKED, chance.nextInt(5));
        if (asking.isEmpty()) {
            return;
        }
        SignupId signup = active(which, asking.get()).orElseThrow().id();
        if (chance.nextBoolean()) {
            desk(which, "accepts " + asking.get().value(), host -> decide.accept(host, id, signup), now ->
                    book.of(asking.get()).isEmpty() ? "signup.not-found" : book.acceptRequest(asking.get(), now));
        } else {
            desk(which, "turns down " + asking.get().value(), host -> decide.turnDown(host, id, signup, "Beginners only"), now ->
                    book.of(asking.get()).isEmpty() ? "signup.not-found" : book.remove(asking.get(), Standing.TURNED_DOWN, now));
        }
    }

    private void moves(int from, PersonKey person, Set<String> mayLeave) {
        int to = (from + 1 + chance.nextInt(sessions.size() - 1)) % sessions.size();
        Optional<Signup> signup = active(from, person);
        if (signup.isEmpty()) {
            return;
        }
        mayLeave.add(name(from, person));
        note("the host moves " + person.value() + " from " + from + " to " + to);
        Instant now = stage.clock().instant();
        // All or nothing: a refused move leaves even offers that ran out to the next change.
        PlainSession here = plain.get(from).copy();
        PlainSession there = plain.get(to).copy();
        here.before(now);
        there.before(now);
        String expected;
        if (here.of(person).isEmpty()) {
            expected = "signup.not-found";
        } else if (here.of(person).get().standing == Standing.INVITED) {
            expected = "signup.only-invited";
        } else {
            expected = there.refusesMoved(person, now).orElse(PlainSession.DONE);
        }
        if (expected.equals(PlainSession.DONE)) {
            here.remove(person, Standing.MOVED, now);
            there.add(HOST, person, now);
            here.after(now);
            there.after(now);
            plain.set(from, here);
            plain.set(to, there);
        }
        Answer<Signup> answer = move.move(Viewer.of(HOST), sessions.get(from).id(), signup.get().id(), sessions.get(to).id());
        assertEquals(story(), expected, word(answer));
    }

    private void leaves(PersonKey person, Set<String> mayLeave) {
        note(person.value() + " leaves the wiki");
        Instant now = stage.clock().instant();
        for (int i = 0; i < sessions.size(); i++) {
            mayLeave.add(name(i, person));
            if (active(i, person).isPresent()) {
                plain.get(i).before(now);
                plain.get(i).left(person, now);
                plain.get(i).after(now);
            }
        }
        endSignups.of(person);
    }

    private void compare() {
        for (int i = 0; i < sessions.size(); i++) {
            assertEquals(story(), plain.get(i).told(), implemented(i));
        }
    }

    private void rules(Set<String> seatedBefore, Set<String> mayLeave) {
        Instant now = stage.clock().instant();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = stage.sessions().byId(sessions.get(i).id()).orElseThrow();
            List<Signup> active = all(i);
            List<Signup> held = active.stream().filter(signup -> signup.standing().holdsSeat()).toList();
            assertEquals(story(), plain.get(i).capacity(), session.capacity());
            assertTrue(story() + "more seats than there are", held.size() <= session.capacity());
            assertEquals(story() + "a seat twice", held.size(), held.stream().map(Signup::seat).distinct().count());
            assertTrue(story() + "a seat beyond capacity", held.stream().allMatch(each -> each.seat() >= 1 && each.seat() <= session.capacity()));
            assertEquals(story() + "a person twice", active.size(), active.stream().map(Signup::person).distinct().count());
            boolean offersOver = held.stream().anyMatch(each -> each.offerEnds().filter(end -> !end.isAfter(now)).isPresent());
            // Once seats are kept no more, the next change gives them to the line: that it does is told by the comparison.
            boolean keptNoMore = session.keptUntil().filter(until -> !until.isAfter(now)).isPresent();
            assertTrue(story() + "somebody waits beside a free seat",
                    offersOver || keptNoMore || !waitsBesideASeat(session, active, held, now) || !OfferPolicy.passesOn(session, now));
        }
        Set<String> lost = new HashSet<>(seatedBefore);
        lost.removeAll(seated());
        lost.removeAll(mayLeave);
        // What the rules call off is told by the comparison.
        lost.removeIf(name -> plain.get(Integer.parseInt(name.substring(0, name.indexOf('/')))).isCalledOff());
        assertEquals(story() + "a confirmed seat was taken back", Set.of(), lost);
    }

    private static boolean waitsBesideASeat(Session session, List<Signup> active, List<Signup> held, Instant now) {
        int free = session.capacity() - held.size();
        int kept = session.keepsSeats(now)
                ? Math.max(0, session.terms().kept().orElseThrow().seats() - (int) held.stream().filter(Signup::kept).count())
                : 0;
        return active.stream()
                .filter(signup -> signup.standing() == Standing.WAITING)
                .anyMatch(signup -> signup.kept() ? free > 0 : free > kept);
    }

    private Set<String> seated() {
        Set<String> seated = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            int session = i;
            stage.signups().standing(sessions.get(i).id(), Standing.SEATED, 0, 1000)
                    .forEach(signup -> seated.add(name(session, signup.person())));
        }
        return seated;
    }

    private Optional<Signup> active(int which, PersonKey person) {
        SessionId id = sessions.get(which).id();
        return Optional.ofNullable(stage.signups().of(person, List.of(id)).get(id));
    }

    private List<Signup> all(int which) {
        List<Signup> all = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (standing.isActive()) {
                all.addAll(stage.signups().standing(sessions.get(which).id(), standing, 0, 1000));
            }
        }
        all.sort(Signup.BY_TURN);
        return all;
    }

    private List<String> implemented(int which) {
        Session session = stage.sessions().byId(sessions.get(which).id()).orElseThrow();
        Stream<String> people = all(which).stream()
                .map(signup -> PlainSession.told(
                        signup.person(), signup.standing(), signup.offerEnds(), signup.kept(), signup.broughtBy(),
                        signup.attendance()));
        String told = PlainSession.told(session.drawn().isPresent(), session.decided(), session.calledOff());
        return Stream.concat(Stream.of(told), people).toList();
    }

    private static String name(int which, PersonKey person) {
        return which + "/" + person.value();
    }

    private static String word(SignupOutcome outcome) {
        if (outcome instanceof SignupOutcome.Refused refused) {
            return refused.refusal().reason();
        }
        if (outcome instanceof SignupOutcome.Entered) {
            return PlainSession.ENTERED;
        }
        return outcome instanceof SignupOutcome.Already ? PlainSession.ALREADY : PlainSession.LEFT;
    }

    private static String word(Answer<?> answer) {
        return answer.fold(given -> PlainSession.DONE, refusals -> refusals.get(0).reason());
    }

    private void note(String what) {
        steps.addLast(what);
        if (steps.size() > REMEMBERED) {
            steps.removeFirst();
        }
    }

    private String story() {
        StringBuilder story = new StringBuilder("at " + stage.clock().instant() + " after\n");
        steps.forEach(step -> story.append("  ").append(step).append('\n'));
        for (int i = 0; i < sessions.size(); i++) {
            story.append("  session ").append(i).append(" starts ").append(sessions.get(i).time().startsAt().toInstant())
                    .append(": rules ").append(plain.get(i).told()).append(", real ").append(implemented(i)).append('\n');
        }
        return story.toString();
    }
}
