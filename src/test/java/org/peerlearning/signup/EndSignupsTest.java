package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.ANA;
import static org.peerlearning.testing.Cast.BO;
import static org.peerlearning.testing.Cast.CEM;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.testing.World;

public class EndSignupsTest {

    private final World world = new World();
    private final Clicks clicks = new Clicks(world);

    @Test
    public void whoLeavesTheWikiLeavesEverythingThatIsStillToCome() {
        Session seated = world.aSession().withSeats(1).taking(ANA).waiting(BO).there();
        Session waiting = world.aSession().withSeats(1).taking(BO).waiting(ANA, CEM).there();
        Session asking = world.aSession().withApproval().asking(ANA, BO).there();
        Session offered = world.aSession().withSeats(1).taking(BO).waiting(ANA, CEM).there();
        clicks.cancel(BO, offered);
        assertEquals(4, world.ending().of(ANA));
        assertEquals(List.of("bo OFFERED"), clicks.stands(seated));
        assertEquals(List.of("bo SEATED", "cem WAITING"), clicks.stands(waiting));
        assertEquals(List.of("bo ASKED"), clicks.stands(asking));
        assertEquals(List.of("cem OFFERED"), clicks.stands(offered));
        assertEquals(List.of("ana LEFT by the rules via WIKI"), clicks.history(waiting, 1));
        assertEquals(0, world.ending().of(ANA));
    }

    @Test
    public void whatHasBegunIsHistory() {
        Session begun = world.aSession().startingIn(Duration.ofHours(1)).taking(ANA).there();
        world.clock.pass(Duration.ofHours(1));
        assertEquals(0, world.ending().of(ANA));
        assertEquals(List.of("ana SEATED"), clicks.stands(begun));
    }

    @Test
    public void whoNeverSignedUpLeavesNothing() {
        world.aSession().taking(ANA).there();
        assertEquals(0, world.ending().of(BO));
    }
}
