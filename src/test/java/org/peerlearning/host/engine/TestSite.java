package org.peerlearning.host.engine;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.peerlearning.host.modules.AccessCheck;
import org.peerlearning.host.modules.Conditions;
import org.peerlearning.host.modules.DownloadResourceModule;
import org.peerlearning.host.modules.PluginModules;
import org.peerlearning.host.modules.RestModule;
import org.peerlearning.host.modules.ServletModule;
import org.peerlearning.host.modules.Translations;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.modules.WebItemModule;
import org.peerlearning.host.modules.WebResourceModule;
import org.peerlearning.host.modules.WebResourceServlet;
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.modules.WebSectionModule;
import org.peerlearning.host.modules.XhtmlMacroModule;
import org.peerlearning.host.osgi.OsgiContainer;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.osgi.ServiceExports;
import org.peerlearning.host.web.server.HostServer;
import org.peerlearning.host.wiki.MacroRegistry;

/** A container and a web server with the probe app in them, and nothing else of the host. Who asks stands in a header. */
final class TestSite implements AutoCloseable {

    static final String CONTEXT = "/wiki";
    static final String USER_HEADER = "X-Test-User";

    final MacroRegistry macros = new MacroRegistry();
    final UserManager users = mock(UserManager.class);
    final WebResources resources = new WebResources(CONTEXT, "build7", () -> Locale.ENGLISH);
    final WebFragments fragments = new WebFragments(CONTEXT, new Texts(), () -> Locale.ENGLISH);
    final Plugin plugin;

    private final ThreadLocal<UserKey> asking = new ThreadLocal<>();
    private final OsgiContainer container;
    private final HostServer server;
    private final PluginModules modules;
    private final HttpClient client = HttpClient.newHttpClient();

    TestSite(ProbePlugin probe, Path folder) throws IOException {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getDisplayName()).thenReturn("the test");
        when(users.getRemoteUserKey()).thenAnswer(call -> asking.get());
        when(users.isLicensed(any())).thenAnswer(call -> !call.getArgument(0, UserKey.class).getStringValue().equals("left"));
        when(users.isAdmin(any())).thenAnswer(call -> call.getArgument(0, UserKey.class).getStringValue().equals("root"));
        server = new HostServer("localhost", 0, CONTEXT, folder.resolve("web"));
        container = OsgiContainer.of(ContainerIT.bundles(), folder.resolve("cache"),
                new ServiceExports().add(ApplicationProperties.class, properties));
        AccessCheck access = new AccessCheck(users);
        Conditions conditions = new Conditions();
        modules = new PluginModules(List.of(
                new DownloadResourceModule(resources), new WebResourceModule(resources, conditions), new XhtmlMacroModule(macros),
                new RestModule(server, access), new ServletModule(server, access), new WebSectionModule(fragments, conditions),
                new WebItemModule(fragments, conditions)));
        try {
            plugin = container.install(probe.into(folder));
            modules.enable(plugin);
            identify();
            server.mount("web-resources", new WebResourceServlet(resources, new Texts(), () -> Locale.ENGLISH), Map.of(),
                    List.of(WebResourceServlet.LASTING, WebResourceServlet.PLAIN));
            server.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(origin() + CONTEXT + path));
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder;
    }

    HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String origin() {
        return "http://localhost:" + server.port();
    }

    /** Takes the app's modules back, as at the end. */
    void disable() {
        modules.disable(plugin);
    }

    @Override
    public void close() {
        server.close();
        container.close();
    }

    private void identify() {
        FilterDef definition = new FilterDef();
        definition.setFilterName("who");
        definition.setFilter(new Who());
        server.context().addFilterDef(definition);
        FilterMap everything = new FilterMap();
        everything.setFilterName("who");
        everything.addURLPattern("/*");
        server.context().addFilterMap(everything);
    }

    private final class Who extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String name = request.getHeader(USER_HEADER);
            asking.set(name == null ? null : new UserKey(name));
            try {
                chain.doFilter(request, response);
            } finally {
                asking.remove();
            }
        }
    }

    /** Texts that show which key and language were asked for. */
    private static final class Texts implements Translations {

        @Override
        public String text(Locale locale, String key) {
            return locale.getLanguage() + ":\"" + key + "\"</script>";
        }

        @Override
        public String raw(Locale locale, String key) {
            return locale.getLanguage() + ":" + key + " {0}";
        }
    }
}
