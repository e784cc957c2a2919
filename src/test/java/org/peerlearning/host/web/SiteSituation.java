package org.peerlearning.host.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostEvents;
import org.peerlearning.host.services.HostI18n;
import org.peerlearning.host.services.HostLocales;
import org.peerlearning.host.services.HostRequests;
import org.peerlearning.host.services.HostWebSudo;
import org.peerlearning.host.services.HostXsrf;
import org.peerlearning.host.services.TestDatabases;
import org.peerlearning.host.web.server.HostServer;
import org.peerlearning.host.wiki.BuiltInMacros;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.MacroInfo;
import org.peerlearning.host.wiki.MacroParameterInfo;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.SpaceRight;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;

/**
 * A running site without an app: space ENG, where Ana administers and Bo writes, space OPEN for everybody, a page "Home" in each; Root is
 * Confluence administrator, Gone is deactivated, Chloe has no rights in ENG. A servlet stands in for a plugin's.
 */
final class SiteSituation implements AutoCloseable {

    static final String CONTEXT = "/wiki";

    private static final List<String> TYPES = List.of("string", "boolean", "username", "enum", "int", "spacekey", "relativedate",
            "percentage",
            "confluence-content", "url", "color", "attachment", "full_attachment", "label", "date", "group", "cql");

    final Database db = TestDatabases.h2();
    final HostEvents events = new HostEvents();
    final People people = new People(db, events);
    final Wiki wiki = new Wiki(db, people, events);
    final MacroRegistry macros = new MacroRegistry();
    final Person ana = person("ana", "Ana Núñez O'Neill", true, "owners");
    final Person bo = person("bo", "Bo Lindström", true, "writers");
    final Person chloe = person("chloe", "Chloé <b>", true);
    final Person gone = person("gone", "Gone Away", false);
    final Person root = person("root", "Root", true, People.ADMINISTRATORS);
    final Space eng;
    final Space open;
    final Page home;
    final Page welcome;
    final String url;
    private final HostServer server;

    /** @param web the folder with the npm libraries, or with what {@link #libraries} puts there */
    SiteSituation(Path web, Path work) {
        eng = wiki.spaces().create("ENG", "Engineering", ana);
        for (SpaceRight.Right right : List.of(SpaceRight.Right.VIEW, SpaceRight.Right.CREATE, SpaceRight.Right.COMMENT)) {
            wiki.spaces().grant(eng, right, Holder.group("writers"));
        }
        open = wiki.spaces().create("OPEN", "Open & <friendly>", ana);
        wiki.spaces().grant(open, SpaceRight.Right.VIEW, Holder.anonymous());
        home = page(eng, null, "Home", "<p>Hello</p>");
        wiki.spaces().setHomePage(eng, home);
        welcome = page(open, null, "Welcome", "<p>Come in</p>");
        BuiltInMacros.register(macros);
        macros.register(demoMacro());

        server = new HostServer("localhost", 0, CONTEXT, work);
        url = "http://localhost:" + server.port() + CONTEXT;
        HostLocales locales = new HostLocales(() -> Viewer.current().map(Person::getLanguage).orElse(null),
                key -> people.byKey(key.getStringValue()).map(Person::getLanguage).orElse(null), () -> Set.of("en", "fr"));
        HostI18n texts = new HostI18n(locales::getLocale);
        Site site = new Site(new Rooms(db, people, wiki, new StorageFormat(macros, wiki, CONTEXT), macros),
                new SiteParts(web, url, new WebFragments(CONTEXT, texts, locales::getLocale),
                new WebResources(CONTEXT, "b1", locales::getLocale),
                        texts, locales, new HostXsrf(), new HostRequests(), new HostWebSudo(true, Clock.systemUTC())), new FewJobs());
        site.mount(server.context(), server);
        server.mount("plugin", new PluginStandIn(), Map.of(), List.of("/plugins/servlet/*", "/rest/*"));
        server.start();
    }

    /** Files of the names that the frame asks for, so that unit tests do without npm. */
    static Path libraries(Path web) throws IOException {
        for (String file : List.of("@atlassian/aui/dist/aui/aui-prototyping.js", "@atlassian/aui/dist/aui/aui-prototyping.css",
                "@atlassian/aui/dist/aui/aui-prototyping-design-tokens-base-themes-css.css", "jquery/dist/jquery.min.js")) {
            Path path = web.resolve("node_modules").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "/* " + file + " */");
        }
        return web;
    }

    Visitor visitor() {
        return new Visitor(url);
    }

    /** Somebody who has logged in through the form. */
    Visitor as(Person person) {
        Visitor visitor = visitor();
        visitor.get("/login.action");
        int status = visitor.post("/dologin.action", "os_username", person.getName(), "os_password", person.getName()).statusCode();
        if (status != 302) {
            throw new IllegalStateException("Login of " + person + " answered " + status);
        }
        return visitor;
    }

    Page page(Space space, Page parent, String title, String body) {
        return wiki.pages().create(new NewPage(space, parent, title, body), ana);
    }

    Page fresh(Page page) {
        return wiki.pages().byId(page.getId()).orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        db.close();
    }

    private Person person(String name, String fullName, boolean active, String... groups) {
        people.save(Person.named("key-" + name, name).fullName(fullName).active(active).groups(Set.of(groups)).build());
        return people.byName(name).orElseThrow();
    }

    private static MacroInfo demoMacro() {
        Macro macro = new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                return "<div id=\"demo\">" + context.getOutputType() + "</div>";
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.NONE;
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.BLOCK;
            }
        };
        List<MacroParameterInfo> parameters = TYPES.stream().map(type -> new MacroParameterInfo("p-" + type, type, type.equals("string"),
                false,
                type.equals("int") ? "3" : null, false, type.equals("enum") ? List.of("small", "big") : List.of(), List.of(), Map.of()))
                .toList();
        return new MacroInfo("test.plugin", "demo", "demo", null, null, true, false, List.of(), parameters, () -> macro);
    }

    private static final class FewJobs implements AdminRooms {

        private boolean readOnly;

        @Override
        public Optional<App> app() {
            return Optional.empty();
        }

        @Override
        public void enable(boolean enabled) {
            throw new UnsupportedOperationException("no app is installed");
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public void makeReadOnly(boolean now) {
            readOnly = now;
        }


        @Override
        public List<Job> jobs() {
            return List.of(new Job("sweep", "Sweep", "every 60000 ms", Optional.empty(), "", Optional.of(Instant.EPOCH), true));
        }

        @Override
        public String run(String jobId) {
            if (!"sweep".equals(jobId)) {
                throw new IllegalArgumentException("No job " + jobId);
            }
            return "succeeded";
        }

        @Override
        public List<Module> modules() {
            return List.of(new Module("test.plugin", "xhtml-macro", "demo", ""));
        }

        @Override
        public List<Mail> outbox() {
            return List.of(new Mail(Instant.EPOCH, "ana@example.org", "Hello <you>", "text/html", "<script>alert(1)</script>"));
        }
    }

    private static final class PluginStandIn extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String what = request.getPathInfo();
            switch (what) {
                case "/decorated" -> {
                    response.setContentType("text/html");
                    response.getWriter().write("<html><head><title>Gr&eacute;</title>"
                            + "<meta name=\"decorator\" content=\"atl.general\"></head>"
                            + "<body><h1>Plugin</h1><p id=\"from-plugin\">" + request.getRemoteUser() + "</p></body></html>");
                }
                case "/plain" -> {
                    response.setContentType("text/calendar");
                    response.getOutputStream().write(new byte[] {1, 2, 3});
                }
                case "/fails" -> throw new UncheckedIOException(new IOException("secret detail"));
                case "/who" -> response.getWriter().write(String.valueOf(AuthenticatedUserThreadLocal.getUsername()));
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
