package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.web.server.HostServer;

public class HostServerTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aFreePortIsKnownBeforeTheStartAndRequestsWait() throws Exception {
        assertEquals(Set.of(), ContainerIT.threadsLeftBy(() -> {
            try (HostServer server = server(0)) {
                assertTrue(server.port() > 0);
                server.mount("hello", new Hello(), Map.of("word", "hi"), List.of("/hello/*"));
                server.start();
                HttpResponse<String> answer = get(server.port(), "/wiki/hello/x");
                assertEquals("hi", answer.body());
                assertTrue(answer.headers().firstValue("Set-Cookie").orElse("").startsWith("JSESSIONID-" + server.port() + "="));
            }
        }));
    }

    @Test
    public void aTakenPortIsOneClearLine() throws Exception {
        try (HostServer first = server(0)) {
            HostFailure failure = assertThrows(HostFailure.class, () -> server(first.port()));
            assertTrue(failure.getMessage(), failure.getMessage().startsWith("Port " + first.port() + " on localhost cannot be used: "));
            assertEquals(1, failure.getMessage().lines().count());
        }
    }

    @Test
    public void aServletThatDoesNotStartIsNamed() throws Exception {
        try (HostServer server = server(0)) {
            server.mount("bad", new Bad(), Map.of(), List.of("/bad"));
            assertEquals("The servlet bad does not start: no engine",
                    assertThrows(HostFailure.class, server::start).getMessage());
        }
    }

    @Test
    public void namesAndAddressesAreGivenOnce() throws Exception {
        try (HostServer server = server(0)) {
            server.mount("a", new Hello(), Map.of(), List.of("/a"));
            assertThrows(HostFailure.class, () -> server.mount("a", new Hello(), Map.of(), List.of("/b")));
            assertThrows(HostFailure.class, () -> server.mount("b", new Hello(), Map.of(), List.of("/a")));
        }
    }

    private HostServer server(int port) throws IOException {
        return new HostServer("localhost", port, "/wiki", folder.newFolder().toPath());
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static final class Hello extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            response.getWriter().write(getInitParameter("word"));
        }
    }

    private static final class Bad extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        public void init() throws ServletException {
            throw new ServletException(new IllegalStateException("no engine"));
        }
    }
}
