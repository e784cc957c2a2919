package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class ScheduleSessionTest {

    private final World world = new World();

    private Answer<Session> schedule(Viewer viewer, GroupId group) {
        return world.scheduling().schedule(viewer, group, aSessionDraft().draft());
    }

    @Test
    public void aHostAddsASession() {
        Group group = world.aGroup().hostedBy(Cast.ANA).there();
        Session session = Answers.given(schedule(Viewer.of(Cast.ANA), group.id()));
        assertEquals(group.id(), session.group());
        assertEquals(List.of(session), world.sessions.byIds(List.of(session.id())));
    }

    @Test
    public void anAdministratorOfTheSpaceDoesAsWell() {
        Group group = world.aGroup().in(Cast.OPS).there();
        world.access.makeAdministrator(Cast.BO, Cast.OPS);
        Answers.given(schedule(Viewer.of(Cast.BO), group.id()));
        world.access.makeAdministrator(Cast.ANA, Cast.ENG);
        assertEquals(List.of("session.may-not-plan"), Answers.reasons(schedule(Viewer.of(Cast.ANA), group.id())));
    }

    @Test
    public void othersMayNot() {
        Group group = world.aGroup().there();
        for (Viewer viewer : List.of(Viewer.of(Cast.BO), Viewer.ANONYMOUS)) {
            assertEquals(Refusal.Kind.NOT_ALLOWED, Answers.refusals(schedule(viewer, group.id())).get(0).kind());
        }
        assertEquals(0, world.sessions.size());
    }

    @Test
    public void aGroupTheViewerMayNotSeeIsNotThereEvenForItsHost() {
        Group secret = world.aGroup().hidden().hostedBy(Cast.ANA).there();
        assertEquals(List.of("group.not-found"), Answers.reasons(schedule(Viewer.of(Cast.ANA), secret.id())));
        assertEquals(List.of("group.not-found"), Answers.reasons(schedule(Viewer.of(Cast.ANA), new GroupId(4711))));
    }

    @Test
    public void whoMayNotPlanIsNotToldWhatIsWrongWithTheDraft() {
        Group group = world.aGroup().hostedBy(Cast.ANA).there();
        SessionDraft bad = aSessionDraft().capacity(0).draft();
        assertEquals(
                List.of("session.may-not-plan"),
                Answers.reasons(world.scheduling().schedule(Viewer.of(Cast.BO), group.id(), bad)));
        assertEquals(
                List.of("capacity: input.range"),
                Answers.reasons(world.scheduling().schedule(Viewer.of(Cast.ANA), group.id(), bad)));
        assertEquals(0, world.sessions.size());
    }

    private Answer<Session> schedule(SessionDraft.TermsDraft terms) {
        Group group = world.aGroup().hostedBy(Cast.ANA).there();
        return world.scheduling().schedule(Viewer.of(Cast.ANA), group.id(), aSessionDraft().terms(terms).draft());
    }

    private static SessionDraft.TermsDraft keptFor(String wikiGroup) {
        SessionDraft.KeptDraft kept = new SessionDraft.KeptDraft(2, "wiki-group", wikiGroup, "2026-03-20T12:00");
        return new SessionDraft.TermsDraft(null, null, null, null, null, null, kept);
    }

    @Test
    public void aDrawGetsASeedThatNobodyHasSeenAndEachItsOwn() {
        SessionDraft.DrawDraft draw = new SessionDraft.DrawDraft("2026-03-20T12:00", null);
        SessionDraft.TermsDraft terms = new SessionDraft.TermsDraft(null, null, null, null, draw, null, null);
        assertEquals(
                Optional.of("0".repeat(63) + "1"), world.sessions.drawSeed(Answers.given(schedule(terms)).id()));
        assertEquals(
                Optional.of("0".repeat(63) + "2"), world.sessions.drawSeed(Answers.given(schedule(terms)).id()));
        assertEquals(Optional.empty(), world.sessions.drawSeed(Answers.given(schedule((SessionDraft.TermsDraft) null)).id()));
    }

    @Test
    public void seatsAreKeptForAGroupThatTheWikiKnows() {
        assertEquals(
                "photographers", Answers.given(schedule(keptFor("photographers"))).terms().kept().orElseThrow().wikiGroup());
        assertEquals(
                List.of("terms.kept.wikiGroup: session.kept.unknown-group"), Answers.reasons(schedule(keptFor("nobodies"))));
    }
}
