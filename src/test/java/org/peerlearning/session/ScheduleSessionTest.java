package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.util.List;
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
}
