package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.World;

public class AddParticipantsTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Before
    public void peopleHaveUserNames() {
        for (PersonKey person : List.of(ANA, BO, CEM, DEE)) {
            world.people.know(person.value(), person);
        }
        world.people.know("Ana", ANA);
    }

    private Answer<List<AddParticipants.Added>> add(Session session, String... names) {
        return world.addingSeveral().add(Clicks.HOST, session.id(), Arrays.asList(names));
    }

    private static List<String> told(Answer<List<AddParticipants.Added>> answer) {
        return Answers.given(answer).stream()
                .map(added -> added.name() + " "
                        + added.signup().map(signup -> signup.standing().name()).or(() -> added.refusal().map(Refusal::reason)).orElseThrow())
                .toList();
    }

    @Test
    public void eachIsSignedUpInTheOrderNamedAndWhoCannotBeKeepsNobodyElseFromIt() {
        Session session = world.aSession().withSeats(3).taking(DEE).there();
        assertEquals(
                List.of(
                        "cem SEATED", "nobody signup.unknown-person", "bo SEATED", "dee signup.has-signed-up",
                        "Ana WAITING", "ana signup.named-twice"),
                told(add(session, " cem ", "nobody", "", "bo", null, "dee", "Ana", "\t", "ana")));
        assertEquals(List.of("dee SEATED", "cem SEATED", "bo SEATED", "ana WAITING"), clicks.stands(session));
        assertEquals("ana WAITING by hope via DESK", clicks.history(session, 1).get(0));
    }

    @Test
    public void nobodyJumpsTheLineInACrowdEither() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).waiting(CEM).there();
        clicks.cancel(ANA, session);
        assertEquals(List.of("ana WAITING", "dee WAITING"), told(add(session, "ana", "dee")));
        assertEquals(List.of("bo SEATED", "cem OFFERED", "ana WAITING", "dee WAITING"), clicks.stands(session));
    }

    @Test
    public void nothingHappensWhereNobodyCanSignUp() {
        Session started = world.aSession().startingIn(Duration.ZERO).there();
        assertEquals(List.of("ana signup.closed", "bo signup.closed"), told(add(started, "ana", "bo")));
        Session off = world.aSession().there();
        world.callingOff().callOff(Clicks.HOST, off.id(), "storm");
        assertEquals(List.of("ana signup.called-off"), told(add(off, "ana")));
    }

    @Test
    public void somebodyIsNamedAndNotTooManyAtOnce() {
        Session session = world.aSession().there();
        assertRefused("users: input.missing", add(session));
        assertRefused("users: input.missing", add(session, " ", "", null));
        List<String> many = Collections.nCopies(AddParticipants.NAMES_MAX + 1, "ana");
        assertEquals(
                List.of(Refusal.invalid("users", "input.too-many", 200)),
                Answers.refusals(world.addingSeveral().add(Clicks.HOST, session.id(), many)));
        assertEquals(List.of(), clicks.stands(session));
        List<String> most = Collections.nCopies(AddParticipants.NAMES_MAX, "ana");
        assertEquals(200, Answers.given(world.addingSeveral().add(Clicks.HOST, session.id(), most)).size());
    }
}
