package org.peerlearning.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class TemplateCallsTest {
    private static final String VIEW = View.class.getName() + "#";

    private final TemplateCalls calls = new TemplateCalls(Map.of("view", View.class, "other", Other.class));

    /** What a template shows. */
    public record View(String title, List<View> rows, Other other) {
        public String seat(int number, String name) {
            return name + number;
        }
    }

    /** Something else that it shows. */
    public record Other(String name) {
    }

    private Set<String> in(String text) {
        calls.read("example.vm", text);
        assertEquals(Set.of(), calls.faults());
        return calls.calls();
    }

    private String fault(String text) {
        calls.read("example.vm", text);
        assertEquals(1, calls.faults().size());
        return calls.faults().iterator().next();
    }

    @Test
    public void callsAreFoundInTextConditionsAndArguments() {
        assertEquals(Set.of(VIEW + "title()", VIEW + "rows()", VIEW + "seat(int,java.lang.String)"),
                in("#if($view.rows())${view.seat(1, $view.title())}#end"));
    }

    @Test
    public void everyCallOfAChainCounts() {
        assertEquals(Set.of(VIEW + "title()", "java.lang.String#isEmpty()"), in("#if($view.title().isEmpty()) none #end"));
    }

    @Test
    public void whatVariablesStandForFollowsFromWhatIsPutIntoThem() {
        assertEquals(Set.of(VIEW + "rows()", VIEW + "other()", Other.class.getName() + "#name()"),
                in("#foreach($row in $view.rows())#set($it = $row.other())$!it.name()#end"));
    }

    @Test
    public void textsInQuotesAreReadToo() {
        assertEquals(Set.of(VIEW + "title()"), in("#set($label = \"About ${view.title()}\")$label"));
        assertEquals(Set.of(VIEW + "title()"), in("#set($label = 'Not $view.rows()')$label"));
    }

    @Test
    public void whatCannotBeToldIsAFault() {
        assertTrue(fault("$stranger.title()").contains("$stranger"));
    }

    @Test
    public void propertiesAreNotRead() {
        assertTrue(fault("$view.title").contains("property"));
    }

    @Test
    public void aNameMeansTheSameEverywhere() {
        assertTrue(fault("#set($other = $view)").contains("elsewhere"));
    }

    @Test
    public void aMethodThatIsNotThereIsAFault() {
        assertTrue(fault("$view.seat()").contains("not there"));
    }
}
