package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDrafts;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDrafts;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** A space is archived while people look at forms that they opened before. */
public class ArchivedSpaceTest {

    private static final Viewer HOST = Viewer.of(Cast.HOST);

    private final World world = new World();
    private final Group group = world.aGroup().in(Cast.ENG).there();
    private final Session session = world.aSession().of(group).withSeats(1).taking(Cast.ANA).waiting(Cast.BO).there();

    @Before
    public void theSpaceIsArchivedMeanwhile() {
        world.access.letCreate(Cast.HOST, Cast.ENG);
        world.people.know("cem", Cast.CEM);
        world.use.archive(Cast.ENG);
    }

    private static String reason(SignupOutcome outcome) {
        return outcome instanceof SignupOutcome.Refused refused ? refused.refusal().reason() : "done";
    }

    private static List<Refusal> refusal(String reason) {
        return List.of(Refusal.refused(reason));
    }

    private SignupState seenBy(Viewer viewer) {
        return Answers.given(world.states().of(viewer, session.id()));
    }

    @Test
    public void nobodyComesNewByWhateverDoor() {
        assertEquals("signup.space-archived", reason(world.signUp().signUp(Viewer.of(Cast.CEM), session.id(), Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.bringing().signUp(Viewer.of(Cast.ANA), session.id(), "cem", Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.inviting().invite(HOST, session.id(), List.of("cem"), Door.REST)));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(world.adding().add(HOST, session.id(), "cem")));
        assertEquals(refusal("signup.space-archived"), Answers.refusals(
                world.addingSeveral().add(HOST, session.id(), List.of("cem"))));
        assertEquals(refusal("group.space-archived"), Answers.refusals(
                world.use.joining().join(Viewer.of(Cast.CEM), group.id(), false)));
        assertEquals(SignupState.Kind.CLOSED, seenBy(Viewer.of(Cast.CEM)).kind());
        assertTrue(seenBy(Viewer.of(Cast.ANA)).bringRefusal().isPresent());
    }

    @Test
    public void whatPeopleHaveStaysTheirsAndCanBeGivenUpToTheNextInLine() {
        assertEquals(SignupState.Kind.SEATED, seenBy(Viewer.of(Cast.ANA)).kind());
        assertEquals(1, seenBy(Viewer.of(Cast.BO)).place());

        assertEquals("done", reason(world.cancelling().cancel(Viewer.of(Cast.ANA), session.id(), Door.REST)));

        assertTrue(seenBy(Viewer.of(Cast.BO)).mine().orElseThrow().standing().holdsSeat());
    }

    @Test
    public void nothingIsStartedOrCopiedThere() {
        assertEquals(refusal("group.start.space-archived"), Answers.refusals(world.use.copying().copy(HOST, group.id(), "Round two")));
        assertEquals(refusal("group.start.space-archived"), Answers.refusals(world.starting().start(
                HOST, GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft())));
        assertEquals(Optional.of("group.may-not-start"),
                world.starting().refuses(Viewer.of(Cast.ANA), Cast.ENG).map(Refusal::reason));
        assertEquals(1, world.groups.find(GroupFilter.everything(), Optional.empty(), 10).size());
    }

    @Test
    public void whatWasBegunBeforeAndNotYetThereIsUndone() {
        World other = new World();
        other.access.letCreate(Cast.HOST, Cast.ENG);
        FakeGroupPages pages = other.pages;
        pages.whenMade(() -> pages.archive(Cast.ENG));

        Answer<?> started = other.starting().start(
                HOST, GroupDrafts.aGroupDraft().draft(), SessionDrafts.aSessionDraft().draft());

        assertEquals(refusal("group.start.space-archived"), Answers.refusals(started));
        assertEquals(0, other.groups.size());
        assertEquals(0, pages.made().size());
    }
}
