package org.peerlearning.confluence.view.list;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ListAddressTest {

    private static ListAddress saying(String... pairs) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            said.put(pairs[i], pairs[i + 1]);
        }
        return new ListAddress("https://wiki/page", "pl1.", said);
    }

    @Test
    public void aListHearsItsOwnChoicesAlone() {
        ListAddress address = saying("pl1.q", " go ", "pl2.q", "knots", "q", "all", "pl1.tag", "  ");
        assertEquals(Optional.of("go"), address.given("q"));
        assertEquals(Optional.empty(), address.given("tag"));
        assertEquals(Optional.empty(), saying("pl1.q", "x".repeat(ListAddress.VALUE_MAX + 1)).given("q"));
    }

    @Test
    public void aLinkSaysTheNewChoicesAndKeepsThoseOfOthers() {
        ListAddress address = saying("pageId", "7", "pl1.q", "go", "pl2.q", "a&b=c");
        Map<String, String> own = new LinkedHashMap<>();
        own.put("q", "é ?");
        own.put("tag", "");
        assertEquals("https://wiki/page?pageId=7&pl2.q=a%26b%3Dc&pl1.q=%C3%A9+%3F", address.with(own));
        assertEquals(List.of("pageId", "pl2.q"), List.copyOf(address.kept(List.of("q")).keySet()));
    }

    @Test
    public void withoutAPageThereIsNothingToRemember() {
        assertFalse(ListAddress.NONE.remembers());
        assertEquals("", ListAddress.NONE.with(Map.of("q", "go")));
        assertEquals(Optional.empty(), ListAddress.NONE.given("q"));
    }
}
