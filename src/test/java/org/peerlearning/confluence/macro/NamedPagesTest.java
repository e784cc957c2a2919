package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.testing.Cast.OPS;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PageId;

public class NamedPagesTest {

    private static final String WIKI = "https://wiki.example.org";

    private final MacroWorld macros = new MacroWorld();
    private final Group knots = macros.titled(macros.world.aGroup().titled("Knots & ropes"));
    private final Group elsewhere = macros.titled(macros.world.aGroup().titled("Go 100%").in(OPS));

    private Set<PageId> pages(String typed) {
        return macros.namedPages().of(typed, MacroWorld.on(new PageId(77)));
    }

    @Test
    public void aTitleIsOfThePagesOwnSpace() {
        assertEquals(Set.of(knots.page()), pages("knots & ropes"));
        assertEquals(Set.of(), pages("Go 100%"));
        assertEquals(Set.of(elsewhere.page()), pages("OPS:Go 100%"));
        assertEquals(Set.of(elsewhere.page()), pages("ops: Go 100%"));
        assertEquals(Set.of(), pages("OPS:Knots & ropes"));
    }

    @Test
    public void anAddressIsAsTheBrowserShowsIt() {
        for (String typed : List.of(
                WIKI + "/pages/viewpage.action?pageId=12345",
                "http://WIKI.example.org/pages/viewpage.action?src=x&pageId=12345#comments",
                WIKI + "/spaces/ENG/pages/12345/Knots+%26+ropes",
                WIKI + "/spaces/ENG/pages/12345?focusedCommentId=3",
                WIKI + "/x/OTA",
                "/pages/viewpage.action?pageId=12345")) {
            assertEquals(typed, Set.of(new PageId(12345)), pages(typed));
        }
        assertEquals(Set.of(new PageId(98_306)), pages(WIKI + "/x/AoAB"));
        for (String typed : List.of(
                WIKI + "/display/ENG/Knots+%26+ropes",
                WIKI + "/display/eng/Knots%20%26%20ropes/?x=1",
                WIKI + "/pages/viewpage.action?spaceKey=ENG&title=Knots+%26+ropes")) {
            assertEquals(typed, Set.of(knots.page()), pages(typed));
        }
        assertEquals(Set.of(elsewhere.page()), pages(WIKI + "/display/OPS/Go+100%25"));
    }

    @Test
    public void whatIsNoAddressOfThisWikiNamesNothing() {
        for (String typed : List.of(
                "https://other.example.org/pages/viewpage.action?pageId=12345",
                "https://wiki.example.org.evil.example/pages/viewpage.action?pageId=12345",
                WIKI + "/display/OPS/Go+100%",
                WIKI + "/pages/viewpage.action?pageId=" + "9".repeat(19),
                WIKI + "/pages/viewpage.action",
                WIKI + "/x/!!",
                WIKI,
                "OPS:",
                ":",
                "/")) {
            assertEquals(typed, Set.of(), pages(typed));
        }
    }
}
