package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;
import org.peerlearning.shared.PageId;

public class PageTextsTest {

    private static final PageTexts SESSIONS = new PageTexts("peer-signup", "session");

    private static Set<String> in(String storage) {
        return SESSIONS.on(MacroWorld.on(new PageId(5), storage));
    }

    private static String button(String text) {
        return "<ac:structured-macro ac:name=\"peer-signup\" ac:schema-version=\"1\" ac:macro-id=\"0f-1\">\n"
                + "<ac:parameter ac:name=\"session\">" + text + "</ac:parameter></ac:structured-macro>";
    }

    @Test
    public void whatThisParameterOfThisMacroSays() {
        String other = button("9").replace("peer-signup", "peer-group");
        String elsewhere = button("8").replace("\"session\"", "\"group\"");
        assertEquals(Set.of("3", "12"), in("<p>a</p>" + button("3") + other + button(" 12 ") + elsewhere + button("3")));
    }

    @Test
    public void whicheverParametersStandBefore() {
        String both = button("8").replace("<ac:parameter", "<ac:parameter ac:name=\"group\">7</ac:parameter>\n<ac:parameter");
        assertEquals(Set.of("8", "4"), in(both + button("4")));
    }

    @Test
    public void titlesAsTheirMacroHearsThem() {
        assertEquals(Set.of("Knots & <ropes>", "ENG:\"Go\""), in(button("Knots &amp; &lt;ropes&gt;") + button("ENG:&quot;Go&quot;")));
    }

    @Test
    public void nothingIsNoText() {
        assertEquals(Set.of(), in(button("") + button("  ") + "<p>peer-signup 4</p>"));
        assertEquals(Set.of(), in(""));
        assertEquals(Set.of(), SESSIONS.on(MacroWorld.in("display")));
    }

    @Test
    public void aPageIsNotLookedThroughForEver() {
        String many = LongStream.range(1, 500).mapToObj(String::valueOf).map(PageTextsTest::button).collect(Collectors.joining());
        assertEquals(100, in(many).size());
    }
}
