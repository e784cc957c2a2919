package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.testing.Cast;

public class StartPagesTest {

    private final WebWorld web = new WebWorld().as(Cast.ANA);

    @Test
    public void twoFieldsAreLeftToPeopleAndTheRestHasADefault() {
        web.world.access.letCreate(Cast.ANA, Cast.ENG);
        web.world.people.live(Cast.ANA, "Asia/Tokyo");

        StartPageView page = page("ENG");

        assertTrue(page.hasForm());
        assertEquals("ENG", page.space());
        assertEquals(List.of("ENG"), page.spaces().stream().map(ChoiceView::key).toList());
        assertEquals(
                new StartUsualView("study-circle", "weekly", 6, "2026-03-09", "17:00", "Asia/Tokyo", 90, 12, 4, 12, web.terms().usual()),
                page.usual());
        assertEquals("peer-learning.format.workshop", page.formats().get(0).label());
        assertTrue(page.zones().contains("Asia/Tokyo"));
        assertFalse(page.hasParent());
    }

    @Test
    public void languagesAreNamedInTheReadersAndNoneIsSaidAtFirst() {
        web.world.access.letCreate(Cast.ANA, Cast.ENG);

        List<OptionView> languages = page("ENG").languages();

        assertEquals(new OptionView("", "peer-learning.start.language.none", true), languages.get(0));
        assertEquals("Arabic", languages.stream().filter(each -> each.key().equals("ar")).findFirst().orElseThrow().label());
        assertEquals(1, languages.stream().filter(OptionView::chosen).count());
        assertEquals(languages.stream().skip(1).map(OptionView::label).sorted().toList(),
                languages.stream().skip(1).map(OptionView::label).toList());
    }

    @Test
    public void onlySpacesWhereTheViewerMayStartAreNamed() {
        web.world.access.letCreate(Cast.ANA, Cast.ENG);

        StartPageView page = page("");

        assertEquals("ENG", page.space());
        assertEquals(List.of("Name of ENG"), page.spaces().stream().map(ChoiceView::label).toList());
        assertEquals("peer-learning.refusal.group.may-not-start", page("FIN").problem());
        assertEquals(List.of(), page("FIN").spaces());
    }

    @Test
    public void nobodysOwnSpaceIsChosenUnasked() {
        web.world.access.letCreate(Cast.ANA, new SpaceKey("~ana"));
        assertEquals("~ana", page("").space());
        web.world.access.letCreate(Cast.ANA, new SpaceKey("FIN"));

        assertEquals("FIN", page("").space());
        assertEquals(2, page("").spaces().size());
        assertEquals("~ana", page("~ana").space());
    }

    @Test
    public void whoMayStartNowhereIsToldSo() {
        assertEquals("peer-learning.start.no-space", page("").problem());
    }

    @Test
    public void theGroupItGrowsOutOfIsNamedToThoseWhoSeeIt() {
        web.world.access.letCreate(Cast.ANA, Cast.ENG);
        Group seen = web.world.aGroup().titled("Knots").there();
        Group hidden = web.world.aGroup().hidden().there();

        assertEquals("Knots", web.starts().of(web.viewer(), "ENG", Optional.of(seen.id())).parent().label());
        assertFalse(web.starts().of(web.viewer(), "ENG", Optional.of(hidden.id())).hasParent());
        assertFalse(web.starts().of(web.viewer(), "ENG", Optional.of(new GroupId(4711))).hasParent());
    }

    private StartPageView page(String space) {
        return web.starts().of(web.viewer(), space, Optional.empty());
    }
}
