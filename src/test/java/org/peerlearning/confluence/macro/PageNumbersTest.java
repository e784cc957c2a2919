package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;
import org.peerlearning.shared.PageId;

public class PageNumbersTest {

    private static final PageNumbers NUMBERS = new PageNumbers("peer-signup", "session");

    private static Set<Long> in(String storage) {
        return NUMBERS.on(MacroWorld.on(new PageId(5), storage));
    }

    private static String button(String number) {
        return "<ac:structured-macro ac:name=\"peer-signup\" ac:schema-version=\"1\" ac:macro-id=\"0f-1\">\n"
                + "<ac:parameter ac:name=\"session\">" + number + "</ac:parameter></ac:structured-macro>";
    }

    @Test
    public void theNumbersOfThisMacroAlone() {
        String other = button("9").replace("peer-signup", "peer-group");
        String elsewhere = button("8").replace("\"session\"", "\"group\"");
        assertEquals(Set.of(3L, 12L), in("<p>a</p>" + button("3") + other + button(" 12 ") + elsewhere + button("3")));
    }

    @Test
    public void whatIsNoNumberIsLeftToItsMacro() {
        assertEquals(Set.of(), in(button("next") + button("-1") + button("") + button("9".repeat(19)) + "<p>peer-signup 4</p>"));
        assertEquals(Set.of(), in(""));
        assertEquals(Set.of(), NUMBERS.on(MacroWorld.in("display")));
    }

    @Test
    public void aPageIsNotLookedThroughForEver() {
        String many = LongStream.range(1, 500).mapToObj(String::valueOf).map(PageNumbersTest::button).collect(Collectors.joining());
        assertEquals(100, in(many).size());
    }
}
