package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import java.util.List;
import org.junit.Test;

public class OutputTest {

    private record Known(String type, String device, Output output) {}

    private static final List<Known> ANSWERS = List.of(
            new Known("display", "desktop", Output.LIVE),
            new Known("display", null, Output.LIVE),
            new Known("display", "", Output.LIVE),
            new Known("display", "display", Output.LIVE),
            new Known("display", "mobile", Output.PHONE),
            new Known("display", "watch", Output.PAPER),
            new Known("display", "email", Output.MAIL),
            new Known("preview", "desktop", Output.PREVIEW),
            new Known("preview", "preview", Output.PREVIEW),
            new Known("preview", "mobile", Output.PHONE),
            new Known("pdf", "desktop", Output.PAPER),
            new Known("pdf", "mobile", Output.PAPER),
            new Known("word", "desktop", Output.PAPER),
            new Known("html_export", "desktop", Output.PAPER),
            new Known("diff", "desktop", Output.PAPER),
            new Known("email", "desktop", Output.MAIL),
            new Known("email", "mobile", Output.MAIL),
            new Known("feed", "desktop", Output.MAIL),
            new Known(null, "desktop", Output.PAPER),
            new Known("something new", "desktop", Output.PAPER));

    @Test
    public void whereAPageIsReadFollowsFromWhatItIsRenderedForAndOnWhichDevice() {
        ANSWERS.forEach(known -> {
            ConversionContext context = mock(ConversionContext.class);
            when(context.getOutputType()).thenReturn(known.type());
            when(context.getOutputDeviceType()).thenReturn(known.device());
            assertEquals(known.toString(), known.output(), Output.of(context));
        });
    }

    @Test
    public void thePlatformsOwnContextIsADesktopsUnlessToldOtherwise() {
        PageContext page = new PageContext("ENG");
        assertEquals(Output.LIVE, Output.of(new DefaultConversionContext(page)));
        assertEquals(Output.PHONE, Output.of(new DefaultConversionContext(page, "mobile")));
    }

    @Test
    public void aWikiThatDoesNotKnowOfDevicesIsReadOnADesktop() {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn("display");
        when(context.getOutputDeviceType()).thenThrow(new NoSuchMethodError("getOutputDeviceType"));
        assertEquals(Output.LIVE, Output.of(context));
    }
}
