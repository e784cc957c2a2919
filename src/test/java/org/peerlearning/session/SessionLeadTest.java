package org.peerlearning.session;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class SessionLeadTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);

    private final World world = new World();
    private final Group group = world.aGroup().there();
    private final Session session = world.aSession().of(group).there();

    private Answer<Session> assign(Viewer viewer, String user) {
        return world.plan.leading().assign(viewer, session.id(), user);
    }

    private void join(PersonKey person) {
        world.people.know(person.value(), person);
        Answers.given(world.use.joining().join(Viewer.of(person), group.id(), false));
    }

    private Optional<PersonKey> lead() {
        return world.sessions.byId(session.id()).orElseThrow().plan().ledBy();
    }

    @Test
    public void aMemberTakesATurn() {
        join(Cast.ANA);
        assertEquals(Optional.of(Cast.ANA), Answers.given(assign(HOST, " ana ")).plan().ledBy());
        assertEquals(Optional.of(Cast.ANA), lead());
        assertEquals(session.version(), world.sessions.byId(session.id()).orElseThrow().version());
    }

    @Test
    public void aHostDoesAsWellAndThenNobodyInParticular() {
        world.people.know("hope", Cast.HOST);
        Answers.given(assign(HOST, "hope"));
        assertEquals(Optional.of(Cast.HOST), lead());
        Answers.given(assign(HOST, null));
        assertEquals(Optional.empty(), lead());
    }

    @Test
    public void whoIsNotInTheGroupCannotAndLooksLikeWhoIsNotThere() {
        world.people.know("bo", Cast.BO);
        List<Refusal> stranger = Answers.refusals(assign(HOST, "bo"));
        assertEquals(List.of(Refusal.invalid("user", "session.lead-not-in-group")), stranger);
        assertEquals(stranger, Answers.refusals(assign(HOST, "nobody")));
        assertEquals(stranger, Answers.refusals(assign(HOST, " ")));
    }

    @Test
    public void onlyWhoPlansSaysWhoLeads() {
        join(Cast.ANA);
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(assign(Viewer.of(Cast.ANA), "ana")));
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(assign(Viewer.ANONYMOUS, "ana")));
        world.access.hide(group.page());
        assertEquals(List.of("session.not-found"), Answers.reasons(assign(HOST, "ana")));
    }

    @Test
    public void aChangeOfTheSessionKeepsWhoLeadsIt() {
        join(Cast.ANA);
        assign(HOST, "ana");
        Answers.given(world.plan.changing().change(
                HOST, session.id(), SessionDrafts.aSessionDraft().draft(), Scope.THIS, session.version()));
        assertEquals(Optional.of(Cast.ANA), lead());
    }

    private List<String> told(PersonKey person) {
        return world.notices.all().stream()
                .filter(notice -> notice.fact().to().reader().filter(person::equals).isPresent())
                .map(notice -> notice.kind().key())
                .filter(kind -> kind.startsWith("lead-"))
                .toList();
    }

    @Test
    public void whoLeadsIsTold() {
        join(Cast.ANA);
        Answers.given(assign(HOST, "ana"));
        assertEquals(List.of("lead-given"), told(Cast.ANA));
        Answers.given(assign(HOST, null));
        assertEquals(List.of("lead-given", "lead-taken"), told(Cast.ANA));
    }

    @Test
    public void whoIsInTheGroupNoMoreLeadsNothingThatIsAhead() {
        Session begun = world.aSession().of(group).startingIn(Duration.ofHours(1)).there();
        Session others = world.aSession().of(group).startingIn(Duration.ofDays(9)).there();
        join(Cast.BO);
        Answers.given(world.plan.leading().assign(HOST, others.id(), "bo"));
        join(Cast.ANA);
        for (SessionId led : List.of(begun.id(), session.id())) {
            Answers.given(world.plan.leading().assign(HOST, led, "ana"));
        }
        world.clock.pass(Duration.ofHours(2));

        Answers.given(world.use.leaving().leave(Viewer.of(Cast.ANA), group.id()));

        assertEquals(Optional.empty(), lead());
        assertEquals("it was so", Optional.of(Cast.ANA), world.sessions.byId(begun.id()).orElseThrow().plan().ledBy());
        assertEquals(Optional.of(Cast.BO), world.sessions.byId(others.id()).orElseThrow().plan().ledBy());
        assertEquals("who left knows", List.of("lead-given", "lead-given"), told(Cast.ANA));
        world.use.ending().of(Cast.BO);
        assertEquals(Optional.empty(), world.sessions.byId(others.id()).orElseThrow().plan().ledBy());
    }

    @Test
    public void nobodyLeadsWhatIsCalledOff() {
        Session off = world.aSession().of(group).startingIn(Duration.ofDays(2)).there();
        world.sessions.put(off.calledOff("Flood"));
        assertEquals(List.of("signup.called-off"), Answers.reasons(world.plan.leading().assign(HOST, off.id(), null)));
    }
}
