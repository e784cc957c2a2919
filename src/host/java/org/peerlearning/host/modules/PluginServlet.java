package org.peerlearning.host.modules;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.host.osgi.Plugin;

/**
 * Stands before a servlet of the app: lets only those in whom its annotations let in, makes it at the first request, and runs it with
 * the bundle's loader as the thread's own.
 */
final class PluginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> HANDLERS = Map.of("GET", "doGet", "HEAD", "doGet", "POST", "doPost", "PUT", "doPut",
            "DELETE", "doDelete", "OPTIONS", "doOptions", "TRACE", "doTrace");

    private final transient Plugin plugin;
    private final transient Class<? extends Servlet> type;
    private final transient AccessCheck access;
    private final transient Map<String, EndpointAccess> rules = new ConcurrentHashMap<>();
    private transient Servlet servlet;

    PluginServlet(Plugin plugin, Class<? extends Servlet> type, AccessCheck access) {
        this.plugin = plugin;
        this.type = type;
        this.access = access;
        HANDLERS.keySet().forEach(method -> rules.put(method, rule(method)));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        EndpointAccess rule = rules.computeIfAbsent(HANDLERS.containsKey(request.getMethod()) ? request.getMethod() : "", this::rule);
        switch (access.decide(rule)) {
            case ALLOWED -> inPlugin(request, response);
            case LOGIN_NEEDED -> response.sendRedirect(loginAddress(request));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void destroy() {
        if (servlet != null) {
            servlet.destroy();
        }
    }

    private void inPlugin(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.loader());
        try {
            servlet().service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized Servlet servlet() throws ServletException {
        if (servlet == null) {
            Servlet made = plugin.create(type);
            made.init(getServletConfig());
            servlet = made;
        }
        return servlet;
    }

    private EndpointAccess rule(String httpMethod) {
        return EndpointAccess.of(type, handler(HANDLERS.get(httpMethod)));
    }

    private Optional<Method> handler(String name) {
        for (Class<?> at = type; at != null && at != HttpServlet.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 2
                        && method.getParameterTypes()[0] == HttpServletRequest.class) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private static String loginAddress(HttpServletRequest request) {
        String wanted = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getContextPath() + "/login.action?os_destination=" + URLEncoder.encode(wanted + query, StandardCharsets.UTF_8);
    }
}
