package org.peerlearning.confluence.view;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Answers;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

public class SecureSessionTest {

    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final HttpContext http = mock(HttpContext.class);
    private final Access access = mock(Access.class);
    private final Switches switches = mock(Switches.class, Answers.CALLS_REAL_METHODS);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final SecureSession session = new SecureSession(webSudo, http, access, mock(CurrentViewer.class), switches);

    @Before
    public void anAdministratorAsks() {
        when(access.mayAdministerWiki(any())).thenReturn(true);
        when(http.getRequest()).thenReturn(request);
        when(request.isRequestedSessionIdValid()).thenReturn(true);
        isNotSecure();
    }

    private void isNotSecure() {
        doThrow(new WebSudoSessionException("no")).when(webSudo).willExecuteWebSudoRequest(request);
    }

    @Test
    public void administratorsAreAskedForTheirPassword() {
        assertTrue(session.isMissing());
        assertTrue(session.asks(request, response));
        verify(webSudo).enforceWebSudoProtection(request, response);
    }

    @Test
    public void aSecureSessionOrAWikiWithoutThemGoesOn() {
        WebSudoManager content = mock(WebSudoManager.class);
        SecureSession given = new SecureSession(content, http, access, mock(CurrentViewer.class), switches);
        assertFalse(given.isMissing());
        assertFalse(given.asks(request, response));
        verify(content, never()).enforceWebSudoProtection(any(), any());
    }

    @Test
    public void whoeverMayNotDoItAnywayIsNotAsked() {
        when(access.mayAdministerWiki(any())).thenReturn(false);
        assertFalse(session.asks(request, response));
    }

    @Test
    public void credentialsProveThemselvesOnlyWithoutASession() {
        when(request.getHeader("Authorization")).thenReturn("Basic Og==");
        assertTrue("somebody's session with a header added", session.isMissing());
        when(request.isRequestedSessionIdValid()).thenReturn(false);
        assertFalse(session.isMissing());
        when(request.getHeader("Authorization")).thenReturn("bearer NjY2");
        assertFalse("schemes are written in any case", session.isMissing());
    }

    @Test
    public void credentialsBesideAnyCookieProveNothing() {
        when(request.isRequestedSessionIdValid()).thenReturn(false);
        when(request.getHeader("Authorization")).thenReturn("Basic Og==");
        when(request.getHeader("Cookie")).thenReturn("seraph.confluence=4711%3A0815");
        assertTrue("somebody's cookie with a header added", session.isMissing());
    }

    @Test
    public void whatTheWikiDoesNotTakeForCredentialsProvesNothing() {
        when(request.isRequestedSessionIdValid()).thenReturn(false);
        for (String header : new String[] {"", "Basic", "Basically Og==", "Digest username=\"admin\"", "Negotiate YII"}) {
            when(request.getHeader("Authorization")).thenReturn(header);
            assertTrue(header, session.isMissing());
        }
    }

    @Test
    public void aRequestThatNobodyKnowsIsNotSecure() {
        when(http.getRequest()).thenReturn(null);
        assertTrue(session.isMissing());
        when(access.mayAdministerWiki(any())).thenReturn(false);
        assertFalse("others are not asked", session.isMissing());
    }

    @Test
    public void permissionsAloneDecideWhereTheWikiLacksIt() {
        LinkageError missing = new NoSuchMethodError("willExecuteWebSudoRequest");
        doThrow(missing).when(webSudo).willExecuteWebSudoRequest(request);
        assertFalse(session.asks(request, response));
        verify(switches).missed(any(), eq(missing));
        IllegalStateException absent = new IllegalStateException();
        doThrow(absent).when(webSudo).willExecuteWebSudoRequest(request);
        when(switches.isAbsence(Feature.SECURE_SESSION, absent)).thenReturn(true);
        assertFalse(session.asks(request, response));
        isNotSecure();
        when(switches.isOff(Feature.SECURE_SESSION)).thenReturn(true);
        assertFalse(session.asks(request, response));
    }
}
