package org.peerlearning.confluence.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

public class DoorsTest {

    private final Switches switches = mock(Switches.class);
    private final CurrentViewer reader = mock(CurrentViewer.class);
    private final Doors doors = new Doors(switches, new AlwaysReady(), reader);

    @Before
    public void readsFrench() {
        when(reader.locale()).thenReturn(Locale.FRANCE);
    }

    private String through(Supplier<String> work) {
        return doors.through(DoorsTest.class, Feature.MACROS, work, () -> "shut");
    }

    @Test
    public void anOpenDoorLeadsIn() {
        assertEquals("inside", through(() -> "inside"));
        verify(switches, never()).missed(any(), any());
    }

    @Test
    public void behindAShutDoorNothingIsDone() {
        when(switches.isOff(DoorsTest.class, Feature.MACROS)).thenReturn(true);
        assertEquals("shut", through(() -> {
            throw new AssertionError("nobody gets in");
        }));
    }

    @Test
    public void whatIsMissingOnlyInsideShutsItForThisTimeAndIsNoted() {
        LinkageError missing = new NoSuchMethodError("getPageComments");
        assertEquals("shut", through(() -> {
            throw missing;
        }));
        verify(switches).missed("DoorsTest", missing);
    }

    @Test(expected = IllegalStateException.class)
    public void otherFailuresAreNotItsBusiness() {
        through(() -> {
            throw new IllegalStateException("a defect");
        });
    }

    @Test
    public void whoStandsOutsideIsToldInTheirLanguage() {
        assertTrue(doors.text(), doors.text().startsWith("Cette partie de Peer Learning est d\u00E9sactiv\u00E9e"));
        assertTrue(doors.box(), doors.box().contains("peer-learning-off") && doors.box().contains(doors.text()));
        assertTrue(doors.page(), doors.page().contains("<title>Cette page est d\u00E9sactiv\u00E9e</title>"));
    }

    @Test
    public void whoseLanguageCannotBeAskedIsToldInEnglish() {
        when(reader.locale()).thenThrow(new NoSuchMethodError("getLocale"));
        assertTrue(doors.text(), doors.text().startsWith("This part of Peer Learning is switched off"));
    }
}
