package org.peerlearning.host.services;

import com.atlassian.sal.api.web.context.HttpContext;
import javax.servlet.http.HttpServletRequest;

/** Which request each thread answers. */
public final class HostRequests implements HttpContext {

    private final ThreadLocal<HttpServletRequest> current = new ThreadLocal<>();

    /** From here on this thread answers the request; call {@link #end()} when it is done. */
    public void begin(HttpServletRequest request) {
        current.set(request);
    }

    /** This thread answers nothing any more. */
    public void end() {
        current.remove();
    }

    @Override
    public HttpServletRequest getRequest() {
        return current.get();
    }
}
