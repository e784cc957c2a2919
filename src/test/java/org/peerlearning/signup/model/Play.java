package org.peerlearning.signup.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Tag;
import org.peerlearning.session.Meetings;
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
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.OfferPolicy;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.Standing;

/** Plays random sequences on the use cases and on the plain rules, and compares after every step. */
final class Play {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonKey HOST = new PersonKey("host");
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
    private final RemoveParticipant remove;
    private final DecideRequest decide;
    private final MoveParticipant move;
    private final ChangeCapacity capacity;
    private final CallOff callOff;
    private final EndSignups endSignups;
    private final PassSeatsOn passSeatsOn;
    private List<Session> sessions = List.of();
    private List<PlainSession> plain = List.of();

    Play(Stage stage, long seed) {
        this.stage = stage;
        this.chance = new Random(seed);
        Everybody everybody = new Everybody(PARIS);
        Meetings meetings = new Meetings(stage.sessions(), stage.groups(), stage.access(), stage.clock());
        SeatKeeper keeper = new SeatKeeper(stage.signups(), everybody, stage.clock());
        Desk desk = new Desk(meetings, stage.signups(), stage.access());
        signUp = new SignUp(meetings, keeper);
        cancel = new CancelSignup(meetings, keeper);
        answer = new AnswerOffer(meetings, keeper);
        changeMind = new ChangeMind(meetings, keeper);
        add = new AddParticipant(desk, keeper, everybody, stage.access());
        remove = new RemoveParticipant(desk, keeper);
        decide = new DecideRequest(desk, keeper);
        move = new MoveParticipant(desk, keeper, stage.transactions());
        capacity = new ChangeCapacity(desk, keeper);
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
        plain = sessions.stream().map(session -> new PlainSession(session, PARIS)).toList();
    }

    private Session session(GroupId group, Instant start) {
        SessionTime time = new SessionTime(LocalDateTime.ofInstant(start, PARIS).withSecond(0).withNano(0), PARIS, 90);
        SignupTerms terms = new SignupTerms(
                Optional.empty(), Optional.empty(), chance.nextInt(3) * 120, chance.nextInt(4) == 0);
        return stage.sessions().add(group, new NewSession(new SessionPlan(time, "Room", Optional.empty(), 1 + chance.nextInt(4)), terms));
    }

    private void step(Set<String> mayLeave) {
        int which = chance.nextInt(sessions.size());
        PlainSession book = plain.get(which);
        SessionId id = sessions.get(which).id();
        PersonKey person = people.get(chance.nextInt(people.size()));
        int dice = chance.nextInt(100);
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
            desk(which, "adds " + person.value(), host -> add.add(host, id, person.value()), now -> book.add(person, now));
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
        } else {
            theClock();
        }
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
            desk(which, "accepts " + asking.get().value(), host -> decide.accept(host, id, signup), now -> book.acceptRequest(asking.get(), now));
        } else {
            desk(which, "turns down " + asking.get().value(), host -> decide.turnDown(host, id, signup, "Beginners only"), now ->
                    book.remove(asking.get(), Standing.TURNED_DOWN, now));
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
        PlainSession here = plain.get(from);
        PlainSession there = plain.get(to);
        boolean stays = here.of(person).filter(line -> line.offerEnds == null || line.offerEnds.isAfter(now)).isEmpty();
        boolean refused = there.of(person).filter(line -> line.offerEnds == null || line.offerEnds.isAfter(now)).isPresent();
        String expected;
        if (stays) {
            expected = "signup.not-found";
        } else if (refused) {
            expected = "signup.has-signed-up";
        } else {
            expected = there.refusesMoved(person, now).filter("signup.closed"::equals).orElse(PlainSession.DONE);
        }
        if (expected.equals(PlainSession.DONE)) {
            here.before(now);
            there.before(now);
            here.remove(person, Standing.MOVED, now);
            there.add(person, now);
            here.after(now);
            there.after(now);
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
            boolean waits = active.stream().anyMatch(signup -> signup.standing() == Standing.WAITING);
            assertTrue(story() + "somebody waits beside a free seat",
                    offersOver || !waits || held.size() == session.capacity() || !OfferPolicy.passesOn(session, now));
        }
        Set<String> lost = new HashSet<>(seatedBefore);
        lost.removeAll(seated());
        lost.removeAll(mayLeave);
        assertEquals(story() + "a confirmed seat was taken back", Set.of(), lost);
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
        all.sort(Comparator.comparingLong(Signup::turn));
        return all;
    }

    private List<String> implemented(int which) {
        return all(which).stream()
                .map(signup -> signup.person().value() + " " + signup.standing()
                        + signup.offerEnds().map(end -> " until " + end).orElse(""))
                .toList();
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
