package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class HtmlTest {

    @Test
    public void escapesTextInContentAndAttributes() {
        Html link = Html.of("<a title=\"{}\">{}</a>", "\"><script>", "<b>O'Neill & sons</b>");

        assertEquals("<a title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;O&#39;Neill &amp; sons&lt;/b&gt;</a>", link.markup());
    }

    @Test
    public void keepsPiecesThatAreFinished() {
        Html list = Html.of("<ul>{}</ul>", Html.each(List.of("a", "<"), item -> Html.of("<li>{}</li>", item)));

        assertEquals("<ul><li>a</li><li>&lt;</li></ul>", list.markup());
    }

    @Test
    public void neverReadsAValueAsATemplate() {
        assertEquals("<p>{}</p><p>2</p>", Html.of("<p>{}</p><p>{}</p>", "{}", 2).markup());
    }

    @Test
    public void refusesATemplateThatDoesNotFitItsValues() {
        assertThrows(IllegalArgumentException.class, () -> Html.of("<p>{}</p>"));
        assertThrows(IllegalArgumentException.class, () -> Html.of("<p></p>", "lost"));
    }

    @Test
    public void makesNothingOfAPieceThatIsNotWanted() {
        assertEquals(Html.NONE, Html.when(false, () -> {
            throw new AssertionError("made needlessly");
        }));
    }
}
