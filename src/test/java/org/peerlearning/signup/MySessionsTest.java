package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

public class MySessionsTest {

    private final World world = new World();
    private final MySessions mine = new MySessions(world.meetings(), world.signups, world.states(), world.clock);

    private List<SessionId> ahead(Viewer viewer) {
        return mine.ahead(viewer).stream().map(SignupState::session).toList();
    }

    @Test
    public void whatSomebodyGoesToOrWaitsForTheEarliestFirst() {
        Session asked = world.aSession().startingIn(Duration.ofDays(9)).withApproval().asking(BO).there();
        Session seated = world.aSession().startingIn(Duration.ofDays(2)).taking(BO).there();
        Session waiting = world.aSession().startingIn(Duration.ofDays(4)).withSeats(1).taking(ANA).waiting(BO).there();
        Session running = world.aSession().startingIn(Duration.ofMinutes(-5)).taking(BO).there();
        world.aSession().startingIn(Duration.ofDays(-4)).taking(BO).there();
        world.aSession().taking(ANA).there();
        assertEquals(List.of(running.id(), seated.id(), waiting.id(), asked.id()), ahead(Viewer.of(BO)));
        assertEquals(1, mine.ahead(Viewer.of(BO)).get(2).place());
    }

    @Test
    public void whatTheyMayNoLongerSeeIsNotThere() {
        world.aSession().of(world.aGroup().hidden().there()).taking(BO).there();
        assertEquals(List.of(), ahead(Viewer.of(BO)));
    }

    @Test
    public void aVisitorGoesNowhere() {
        world.aSession().there();
        assertEquals(List.of(), ahead(Viewer.ANONYMOUS));
    }
}
