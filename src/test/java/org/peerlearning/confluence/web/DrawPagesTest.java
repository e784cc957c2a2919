package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.FairDraw;
import org.peerlearning.testing.Cast;

public class DrawPagesTest {

    private final WebWorld web = new WebWorld();

    @Test
    public void beforeTheDrawTheSeedIsSecretAndItsFingerprintIsNot() {
        Session session = web.world.aSession().withDrawIn(Duration.ofDays(1), 2).there();
        enter(session);

        DrawPageView page = page(session);

        assertEquals(64, page.commitment().length());
        assertEquals("", page.seed());
        assertFalse(page.isDrawn());
        assertFalse(page.hasLots());
        assertEquals("peer-learning.draw.rule[2]", page.rule());
        assertTrue(page.when(), page.when().startsWith("peer-learning.draw.ahead["));
    }

    @Test
    public void afterwardsEverythingIsThereToDoItAgain() {
        Session session = web.world.aSession().withSeats(1).withDrawIn(Duration.ofDays(1)).there();
        enter(session);
        String announced = page(session).commitment();
        web.world.clock.pass(Duration.ofHours(25));
        web.world.passingOn().run();

        DrawPageView page = page(session);

        assertEquals(announced, FairDraw.commitment(page.seed()));
        assertEquals(
                List.of("peer-learning.draw.seat", "peer-learning.draw.line"), page.lots().stream().map(LotView::result).toList());
        assertEquals("printf %s '" + page.seed() + "' | sha256sum", page.seedCheck());
        LotView first = page.lots().get(0);
        assertEquals("printf %s '" + page.seed() + ":" + first.number() + "' | sha256sum", page.lotCheck());
        assertEquals(FairDraw.commitment(page.seed() + ":" + first.number()), first.hex());
        assertEquals(WebWorld.BASE + "/rest/peer-learning/1.0/sessions/" + session.id().value() + "/draw", page.data());
        assertEquals("signup.draw-hidden", refusal(web.as(Cast.CEM).draws().of(web.viewer(), session.id())));
    }

    @Test
    public void withoutADrawThereIsNoPage() {
        assertEquals("session.no-draw", refusal(web.as(Cast.ANA).draws().of(web.viewer(), web.world.aSession().there().id())));
        assertEquals("session.not-found", refusal(web.draws().of(web.viewer(), new SessionId(0))));
    }

    private void enter(Session session) {
        web.world.signUp().signUp(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        web.world.signUp().signUp(Cast.viewer(Cast.BO), session.id(), Door.REST);
    }

    private DrawPageView page(Session session) {
        return Answers.given(web.as(Cast.ANA).draws().of(web.viewer(), session.id()));
    }

    private static String refusal(Answer<DrawPageView> answer) {
        return Answers.reasons(answer).get(0);
    }
}
