package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class HostXsrfTest {
    private final HostXsrf xsrf = new HostXsrf();
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    private static HttpServletRequest request(String cookie, String parameter) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/confluence");
        Cookie other = new Cookie("other", "x");
        when(request.getCookies()).thenReturn(
                cookie == null ? new Cookie[] {other} : new Cookie[] {other, new Cookie(HostXsrf.COOKIE, cookie)});
        when(request.getParameter(HostXsrf.PARAMETER)).thenReturn(parameter);
        Object[] attribute = new Object[1];
        doAnswer(call -> attribute[0] = call.getArgument(1)).when(request).setAttribute(eq(HostXsrf.COOKIE), any());
        when(request.getAttribute(HostXsrf.COOKIE)).thenAnswer(call -> attribute[0]);
        return request;
    }

    @Test
    public void onePageGetsOneTokenAndTheBrowserItsCookie() {
        HttpServletRequest request = request(null, null);
        assertNull(xsrf.getXsrfToken(request, response, false));
        String token = xsrf.getXsrfToken(request, response, true);
        assertTrue(token.matches("[0-9a-f]{40}"));
        assertEquals(token, xsrf.getXsrfToken(request, response, true));
        ArgumentCaptor<Cookie> cookie = ArgumentCaptor.forClass(Cookie.class);
        verify(response, times(1)).addCookie(cookie.capture());
        assertEquals(token, cookie.getValue().getValue());
        assertEquals("/confluence", cookie.getValue().getPath());
        assertTrue(cookie.getValue().isHttpOnly());
        assertNotEquals(token, xsrf.getXsrfToken(request(null, null), response, true));
    }

    @Test
    public void theBrowsersTokenIsKept() {
        assertEquals("abc", xsrf.getXsrfToken(request("abc", null), response, true));
        verify(response, times(0)).addCookie(any());
    }

    @Test
    public void onlyTheCookiesTokenPasses() {
        assertTrue(xsrf.validateFormEncodedToken(request("abc", "abc")));
        assertFalse(xsrf.validateFormEncodedToken(request("abc", "abd")));
        assertFalse(xsrf.validateFormEncodedToken(request("abc", null)));
        assertFalse(xsrf.validateFormEncodedToken(request(null, "abc")));
        assertFalse(xsrf.validateFormEncodedToken(request("", "")));
        assertFalse(xsrf.validateFormEncodedToken(request(null, null)));
        HttpServletRequest bare = mock(HttpServletRequest.class);
        when(bare.getParameter(HostXsrf.PARAMETER)).thenReturn("abc");
        assertFalse(xsrf.validateFormEncodedToken(bare));
        assertEquals("atl_token", xsrf.getXsrfParameterName());
    }
}
