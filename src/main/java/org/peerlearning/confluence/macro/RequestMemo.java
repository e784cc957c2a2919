package org.peerlearning.confluence.macro;

import com.atlassian.sal.api.web.context.HttpContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import org.peerlearning.shared.Viewer;

/**
 * Remembers for as long as one request is answered, so that ten macros of a page ask for what they need together and not ten times.
 * What one viewer may see is never shown to another: a request may be answered on behalf of several.
 */
public final class RequestMemo {

    private static final String ATTRIBUTE = RequestMemo.class.getName();

    private record Key(Viewer viewer, Class<?> type, Object what) {}

    /** What the request carries. It is answered by one thread, or by several that each render a part of the page. */
    private static final class Remembered {
        private final Map<Key, Object> all = new HashMap<>();
        private final Set<Object> said = new HashSet<>();
    }

    private final HttpContext http;

    public RequestMemo(HttpContext http) {
        this.http = http;
    }

    /**
     * What the work gave the first time; outside of requests, what it gives now.
     *
     * @param type tells apart what different callers remember
     */
    <T> T once(Viewer viewer, Class<T> type, Object what, Supplier<T> work) {
        HttpServletRequest request = http.getRequest();
        if (request == null) {
            return work.get();
        }
        Remembered remembered = of(request);
        synchronized (remembered) {
            return type.cast(remembered.all.computeIfAbsent(new Key(viewer, type, what), same -> work.get()));
        }
    }

    /** Whether it was not asked for before while the same request is answered; outside of requests, always. */
    boolean isFirst(Object what) {
        HttpServletRequest request = http.getRequest();
        if (request == null) {
            return true;
        }
        Remembered remembered = of(request);
        synchronized (remembered) {
            return remembered.said.add(what);
        }
    }

    private static Remembered of(HttpServletRequest request) {
        synchronized (request) {
            if (request.getAttribute(ATTRIBUTE) instanceof Remembered there) {
                return there;
            }
            Remembered fresh = new Remembered();
            request.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        }
    }
}
