package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** What people click, and what became of it. */
final class Clicks {

    static final Viewer HOST = Viewer.of(Cast.HOST);

    private final World world;

    Clicks(World world) {
        this.world = world;
    }

    SignupOutcome signUp(PersonKey person, Session session) {
        return world.signUp().signUp(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome cancel(PersonKey person, Session session) {
        return world.cancelling().cancel(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome cannotCome(PersonKey person, Session session) {
        return world.cancelling().cannotCome(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome changeMind(PersonKey person, Session session) {
        return world.changingMind().change(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome accept(PersonKey person, Session session) {
        return world.answering().accept(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome decline(PersonKey person, Session session) {
        return world.answering().decline(Viewer.of(person), session.id(), Door.REST);
    }

    SignupOutcome declineInvitation(PersonKey person, Session session) {
        return world.decliningInvitations().decline(Viewer.of(person), session.id(), Door.REST);
    }

    /** Everybody's user name is as their key. */
    Answer<Signup> bring(PersonKey by, PersonKey person, Session session) {
        world.people.know(person.value(), person);
        return world.bringing().signUp(Viewer.of(by), session.id(), person.value(), Door.REST);
    }

    /** As {@code dee INVITED} or the reason why not. */
    List<String> invite(PersonKey by, Session session, PersonKey... people) {
        List.of(people).forEach(person -> world.people.know(person.value(), person));
        List<String> names = List.of(people).stream().map(PersonKey::value).toList();
        return Answers.given(world.inviting().invite(Viewer.of(by), session.id(), names, Door.REST)).stream()
                .map(each -> each.name() + " " + each.person().map(person -> "INVITED")
                        .orElseGet(() -> each.refusal().orElseThrow().reason()))
                .toList();
    }

    Answer<Signup> add(PersonKey person, Session session) {
        world.people.know(person.value(), person);
        return world.adding().add(HOST, session.id(), person.value());
    }

    Answer<Signup> remove(PersonKey person, Session session) {
        return world.removing().remove(HOST, session.id(), of(person, session).id(), "no room");
    }

    Answer<Signup> move(PersonKey person, Session from, Session to) {
        return world.moving().move(HOST, from.id(), of(person, from).id(), to.id());
    }

    Answer<Signup> acceptRequest(PersonKey person, Session session) {
        return world.deciding().accept(HOST, session.id(), of(person, session).id());
    }

    Answer<Signup> turnDown(PersonKey person, Session session) {
        return world.deciding().turnDown(HOST, session.id(), of(person, session).id(), "not this time");
    }

    Answer<Tally> changeCapacity(Session session, int seats) {
        return world.changingCapacity().change(HOST, session.id(), seats);
    }

    /** The person's active sign-up. */
    Signup of(PersonKey person, Session session) {
        return world.signups.of(person, List.of(session.id())).get(session.id());
    }

    /** All active sign-ups by turn, as in {@code ana SEATED}. */
    List<String> stands(Session session) {
        return world.signups.books(session.id()).active().stream()
                .map(signup -> signup.person().value() + " " + signup.standing())
                .toList();
    }

    Tally tally(Session session) {
        return Tallies.of(world.sessions, session.id());
    }

    /** The latest lines first, as in {@code ana SEATED by hope: note}. */
    List<String> history(Session session, int lines) {
        return world.signups.history(session.id(), Optional.empty(), lines).stream().map(Clicks::told).toList();
    }

    private static String told(HistoryEntry entry) {
        String by = entry.cause().by().map(PersonKey::value).orElse("the rules");
        String note = entry.cause().note().isEmpty() ? "" : ": " + entry.cause().note();
        String what = entry.person().map(person -> person.value() + " ").orElse("")
                + entry.to().map(Object::toString).or(() -> entry.deed().map(Object::toString)).orElseThrow()
                + (entry.numbers().isEmpty() ? "" : " " + entry.numbers());
        return what + " by " + by + " via " + entry.cause().door() + note;
    }

    static SignupState state(SignupOutcome outcome) {
        if (outcome instanceof SignupOutcome.Entered entered) {
            return entered.state();
        }
        if (outcome instanceof SignupOutcome.Left left) {
            return left.state();
        }
        throw new AssertionError(outcome.toString());
    }

    static void assertRefused(String reason, SignupOutcome outcome) {
        assertEquals(new SignupOutcome.Refused(Refusal.refused(reason)), outcome);
    }

    static void assertNotFound(SignupOutcome outcome) {
        assertEquals(new SignupOutcome.Refused(Refusal.notFound("session.not-found")), outcome);
    }

    static void assertRefused(String reason, Answer<?> answer) {
        assertEquals(List.of(reason), Answers.reasons(answer));
    }
}
