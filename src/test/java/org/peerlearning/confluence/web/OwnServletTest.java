package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.SecureSession;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Switches;

public class OwnServletTest {

    private static final Refusal READ_ONLY = Refusal.refused("site.read-only");
    private static final Refusal STARTING = Refusal.unavailable("site.starting");

    private final Switches switches = mock(Switches.class);
    private final Readiness readiness = mock(Readiness.class);
    private final TemplateRenderer renderer = mock(TemplateRenderer.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();
    private final SecureSession secureSession = mock(SecureSession.class);
    private Runnable work = () -> written.write("the page");

    private final OwnServlet page = new OwnServlet(pages()) {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest asked, HttpServletResponse answer) {
            work.run();
        }

        @Override
        protected void doPost(HttpServletRequest asked, HttpServletResponse answer) {
            work.run();
        }
    };

    private final OwnServlet administration = new OwnServlet(pages()) {
        private static final long serialVersionUID = 1;

        @Override
        boolean administersWiki(HttpServletRequest asked) {
            return true;
        }

        @Override
        protected void doGet(HttpServletRequest asked, HttpServletResponse answer) {
            work.run();
        }
    };

    private Pages pages() {
        CurrentViewer reader = mock(CurrentViewer.class);
        when(reader.locale()).thenReturn(Locale.ENGLISH);
        return new Pages(renderer, mock(PageBuilderService.class), new Doors(switches, readiness, reader), secureSession);
    }

    @Before
    public void isOpen() throws IOException {
        when(readiness.refusesUse()).thenReturn(Optional.empty());
        when(readiness.refusesChange()).thenReturn(Optional.empty());
        when(response.getWriter()).thenReturn(new PrintWriter(written));
    }

    private void answer(String method) throws ServletException, IOException {
        when(request.getMethod()).thenReturn(method);
        page.service(request, response);
    }

    private void refusesWith(int status, String reason) throws IOException {
        verify(response).setStatus(status);
        verify(renderer).render(eq("templates/web/refused.vm"), eq(Map.of("reason", "peer-learning.refusal." + reason)), any());
    }

    @Test
    public void administratorsWithoutASecureSessionSeeTheFormThatAsksForTheirPassword() throws Exception {
        when(request.getMethod()).thenReturn("GET");
        when(secureSession.asks(request, response)).thenReturn(true);
        administration.service(request, response);
        assertEquals("", written.toString());
        page.service(request, response);
        assertEquals("others are not asked", "the page", written.toString());
    }

    @Test
    public void administratorsWithASecureSessionSeeThePage() throws Exception {
        when(request.getMethod()).thenReturn("GET");
        administration.service(request, response);
        assertEquals("the page", written.toString());
    }

    @Test
    public void asARuleThePageIsShown() throws Exception {
        answer("GET");
        assertEquals("the page", written.toString());
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    public void whileTheAppStartsItSaysSoAndWhenToComeBack() throws Exception {
        when(readiness.refusesUse()).thenReturn(Optional.of(STARTING));
        answer("GET");
        assertEquals("", written.toString());
        refusesWith(503, "site.starting");
        verify(response).setHeader(eq("Retry-After"), any());
    }

    @Test
    public void aFormIsNotTakenWhileTheWikiIsReadOnlyAndThePageIsShown() throws Exception {
        when(readiness.refusesChange()).thenReturn(Optional.of(READ_ONLY));
        answer("GET");
        assertEquals("the page", written.toString());
        answer("POST");
        assertEquals("the page", written.toString());
        refusesWith(403, "site.read-only");
    }

    @Test
    public void whatIsRefusedOnlyWhenItIsDoneIsSaidAsWell() throws Exception {
        work = () -> {
            throw new NotNow(READ_ONLY);
        };
        answer("POST");
        refusesWith(403, "site.read-only");
    }

    @Test
    public void aDefectStaysADefectUnlessTheAppIsBeingStopped() throws Exception {
        work = () -> {
            throw new IllegalStateException("a defect");
        };
        assertThrows(IllegalStateException.class, () -> answer("GET"));
        when(readiness.refusesUse()).thenReturn(Optional.empty()).thenReturn(Optional.of(Refusal.unavailable("site.stopping")));
        answer("GET");
        refusesWith(503, "site.stopping");
    }

    @Test
    public void withoutWordsTheStatusHasToDo() throws Exception {
        when(readiness.refusesUse()).thenReturn(Optional.of(STARTING));
        doThrow(new IllegalStateException("the bundle is gone")).when(renderer).render(any(), any(), any());
        answer("GET");
        verify(response).sendError(503);
    }

    @Test
    public void aPageThatIsSwitchedOffSaysSoWithoutATemplate() throws Exception {
        when(switches.isOff(page.getClass(), Feature.SCREENS)).thenReturn(true);
        answer("GET");
        verify(response).setStatus(503);
        assertTrue(written.toString(), written.toString().contains("This page is switched off"));
        verify(renderer, never()).render(any(), any(), any());
    }

    @Test
    public void whatIsMissingOnlyWhenItIsUsedIsSaidInsteadOfThePage() throws Exception {
        LinkageError missing = new NoSuchMethodError("getPageComments");
        work = () -> {
            throw missing;
        };
        answer("GET");
        verify(response).reset();
        verify(response).setStatus(503);
        verify(switches).missed(any(), eq(missing));
        assertTrue(written.toString(), written.toString().contains("This page is switched off"));
    }

    @Test
    public void aPageThatIsHalfSentIsNotMadeTwo() throws Exception {
        work = () -> {
            throw new NoSuchMethodError("getPageComments");
        };
        when(response.isCommitted()).thenReturn(true);
        assertThrows(ServletException.class, () -> answer("GET"));
        verify(response, never()).reset();
    }
}
