package org.peerlearning.host.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.ServletRequestEvent;
import javax.servlet.ServletRequestListener;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.modeler.Registry;
import org.peerlearning.host.HostFailure;

/**
 * One Tomcat with one web application. The port is taken at once, so that its number is known to everything that is built before
 * {@link #start}; requests that come earlier wait.
 */
public final class HostServer implements ServletMount, AutoCloseable {

    private static final int MOST_THREADS = 100;

    private final Tomcat tomcat = new Tomcat();
    private final StandardContext context;
    private final Map<String, Wrapper> wrappers = new LinkedHashMap<>();
    private final Map<String, String> patterns = new HashMap<>();
    private final ThreadLocal<Boolean> answering = new ThreadLocal<>();
    private boolean closed;

    static {
        // The OSGi framework sets the JVM's one URL handler factory; Tomcat asking for the same would fail the start.
        TomcatURLStreamHandlerFactory.disable();
        // The JVM has one registry of management beans, where two servers would be in each other's way.
        Registry.disableRegistry();
    }

    /**
     * @param address name or number of the network interface to listen on
     * @param port 0 for any free one
     * @param contextPath empty for the root
     * @param work a folder for Tomcat's own files, made when missing
     * @throws HostFailure when the port is taken or the address is not this machine's
     */
    public HostServer(String address, int port, String contextPath, Path work) {
        failWhenTaken(address, port);
        ServerLogs.quieten();
        Path documents = folder(work.resolve("documents"));
        tomcat.setBaseDir(folder(work).toString());
        tomcat.setConnector(connector(address, port));
        context = (StandardContext) tomcat.addContext(contextPath, documents.toString());
        context.setParentClassLoader(HostServer.class.getClassLoader());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setManager(sessionsInMemory());
        context.addApplicationEventListener(new Answering());
        reservePort(address, port);
        // Browsers keep cookies by host name, not by port: nodes on one machine would log each other out.
        context.setSessionCookieName("JSESSIONID-" + port());
    }

    /** The web application, for filters, pages and listeners. */
    public Context context() {
        return context;
    }

    /** The port it listens on, also when 0 was asked for. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Whether the calling thread is answering a request. */
    public boolean isInRequest() {
        return answering.get() != null;
    }

    @Override
    public synchronized void mount(String name, Servlet servlet, Map<String, String> initParams, List<String> addresses) {
        if (context.findChild(name) != null) {
            throw new HostFailure("Two servlets are called " + name);
        }
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        initParams.forEach(wrapper::addInitParameter);
        for (String pattern : addresses) {
            if (patterns.putIfAbsent(pattern, name) != null) {
                throw new HostFailure("The address " + pattern + " is given to two servlets, the second being " + name);
            }
            context.addServletMappingDecoded(pattern, name);
        }
        wrappers.put(name, wrapper);
        if (context.getState() == LifecycleState.STARTED) {
            load(wrapper);
        }
    }

    @Override
    public synchronized void unmount(String name) {
        Wrapper wrapper = wrappers.remove(name);
        if (wrapper != null) {
            patterns.entrySet().removeIf(mapped -> {
                boolean own = mapped.getValue().equals(name);
                if (own) {
                    context.removeServletMapping(mapped.getKey());
                }
                return own;
            });
            context.removeChild(wrapper);
        }
    }

    /**
     * Answers requests from here on.
     *
     * @throws HostFailure naming the servlet or filter that does not start
     */
    public void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new HostFailure("The web server does not start: " + e.getMessage(), e);
        }
        if (context.getState() != LifecycleState.STARTED) {
            throw new HostFailure("The web application does not start; the log says which of its filters failed");
        }
        for (Wrapper wrapper : wrappers.values()) {
            load(wrapper);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }

    private static void load(Wrapper wrapper) {
        try {
            wrapper.load();
        } catch (ServletException | RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new HostFailure("The servlet " + wrapper.getName() + " does not start: " + cause.getMessage(), e);
        }
    }

    private static void failWhenTaken(String address, int port) {
        if (port == 0) {
            return;
        }
        // Tomcat only logs that it could not bind, with a long trace; this says it in one line.
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new HostFailure("Port " + port + " on " + address + " cannot be used: " + e.getMessage()
                    + ". Stop what uses it or choose another with -Dhost.port=<number>", e);
        }
    }

    private void reservePort(String address, int port) {
        try {
            tomcat.init();
        } catch (LifecycleException e) {
            throw new HostFailure("Port " + port + " on " + address + " cannot be used: " + e.getMessage(), e);
        }
        if (port() <= 0) {
            close();
            throw new HostFailure("Port " + port + " on " + address + " cannot be used");
        }
    }

    private static Connector connector(String address, int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", address);
        connector.setProperty("maxThreads", Integer.toString(MOST_THREADS));
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    private static StandardManager sessionsInMemory() {
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        return manager;
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + path + " cannot be made", e);
        }
    }

    private final class Answering implements ServletRequestListener {

        @Override
        public void requestInitialized(ServletRequestEvent event) {
            answering.set(Boolean.TRUE);
        }

        @Override
        public void requestDestroyed(ServletRequestEvent event) {
            answering.remove();
        }
    }
}
