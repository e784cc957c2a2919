package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.signup.Clicks.assertRefused;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;
import static org.peerlearning.testing.Cast.DEE;
import static org.peerlearning.testing.Cast.HOST;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Texts;
import org.peerlearning.testing.World;

public class MailParticipantsTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    private Answer<Integer> mail(Session session, String subject, String text, PersonKey... people) {
        Set<SignupId> whom = Arrays.stream(people).map(person -> clicks.of(person, session).id()).collect(Collectors.toSet());
        return world.mailing().mail(Clicks.HOST, session.id(), whom, subject, text);
    }

    private List<PersonKey> reached() {
        return world.letters.sent().stream().map(Letter::to).sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }

    @Test
    public void eachOfThoseChosenGetsALetterOfTheirOwn() {
        Session session = world.aSession().withSeats(2).taking(ANA, BO).waiting(CEM).asking(DEE).there();
        assertEquals(3, (int) Answers.given(mail(session, " Bring \n a scarf ", "It is cold.\r\n\r\n\r\n\r\nHope", ANA, CEM, DEE)));
        assertEquals(List.of(ANA, CEM, DEE), reached());
        for (Letter letter : world.letters.sent()) {
            assertEquals(HOST, letter.from());
            assertEquals("Bring a scarf", letter.subject());
            assertEquals("It is cold.\n\nHope", letter.text());
            assertEquals(session.id(), letter.meeting().id());
        }
        assertEquals(List.of("MAILED [3] by hope via DESK"), clicks.history(session, 1));
    }

    @Test
    public void whoCannotBeReachedOrMayNotSeeTheGroupAnyMoreIsLeftOut() {
        Group group = world.aGroup().hidden().there();
        for (PersonKey person : List.of(ANA, BO, HOST)) {
            world.access.showTo(person, group.page());
        }
        Session session = world.aSession().of(group).taking(ANA, BO, CEM).there();
        world.letters.loseAddressOf(BO);
        assertEquals(1, (int) Answers.given(mail(session, "Hello", "Hello", ANA, BO, CEM)));
        assertEquals(List.of(ANA), reached());
        assertEquals(0, (int) Answers.given(mail(session, "Hello", "Hello", BO, CEM)));
        assertEquals(List.of(ANA), reached());
        assertEquals(List.of("MAILED [1] by hope via DESK", "cem SEATED by cem via REST"), clicks.history(session, 2));
    }

    @Test
    public void whoIsNotOnTheListIsNotWrittenToAndThenNobodyIs() {
        Session session = world.aSession().taking(ANA, BO).there();
        Session other = world.aSession().taking(CEM).there();
        SignupId ended = clicks.of(BO, session).id();
        clicks.cancel(BO, session);
        for (SignupId id : List.of(ended, clicks.of(CEM, other).id(), new SignupId(4711))) {
            Set<SignupId> whom = Set.of(clicks.of(ANA, session).id(), id);
            assertRefused("signup.not-found", world.mailing().mail(Clicks.HOST, session.id(), whom, "Hello", "Hello"));
        }
        assertEquals(List.of(), reached());
    }

    @Test
    public void afterwardsHostsWriteAsWell() {
        Session session = world.aSession().startingIn(Duration.ofDays(-3)).taking(ANA).there();
        assertEquals(1, (int) Answers.given(mail(session, "Thank you", "It was good.", ANA)));
    }

    @Test
    public void allThatIsWrongIsSaidAtOnce() {
        Session session = world.aSession().taking(ANA).there();
        assertEquals(
                List.of("signups: input.missing", "subject: input.missing", "text: input.missing"),
                Answers.reasons(mail(session, " \n ", null)));
        Set<SignupId> many = LongStream.rangeClosed(1, 201).mapToObj(SignupId::new).collect(Collectors.toSet());
        assertEquals(
                List.of("signups: input.too-many", "subject: input.too-long", "text: input.too-long"),
                Answers.reasons(world.mailing().mail(Clicks.HOST, session.id(), many, Texts.emojis(151), "x".repeat(5_001))));
        assertEquals(List.of(), reached());
        assertEquals(1, (int) Answers.given(mail(session, Texts.emojis(150), Texts.emojis(5_000), ANA)));
    }
}
