package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.TemplateContextItemModule;
import org.peerlearning.host.modules.VelocityAllowlistModule;

public class HostTemplatesTest {
    private static final String VIEW = View.class.getName();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostTemplates templates = new HostTemplates(new HostI18n(() -> Locale.ENGLISH));
    private URLClassLoader loader;
    private TemplateRenderer renderer;

    /** What an app shows. */
    public static class View {
        public String getTitle() {
            return "<b>O'Neil & \"Co\"</b>";
        }

        @HtmlSafe
        public String getBody() {
            return "<p>safe</p>";
        }

        public String getLinkHtml() {
            return "<a>";
        }

        public boolean isOpen() {
            return true;
        }

        public String seat(int number) {
            return "seat " + number;
        }

        public String shout(String text) {
            return text.toUpperCase(Locale.ROOT);
        }

        public List<View> getRows() {
            return List.of(new View(), new View());
        }

        public Mood getMood() {
            return Mood.GLAD;
        }

        public String getSecret() {
            return "secret";
        }

        public String getFails() {
            throw new IllegalStateException("no title today");
        }

        public void setTitle(String title) {
            throw new AssertionError("templates set nothing");
        }
    }

    /** A view that inherits what it shows. */
    public static final class SubView extends View {
    }

    /** An enum of the app. */
    public enum Mood {
        GLAD;

        public String getSmile() {
            return ":)";
        }
    }

    /** A value that knows that it is HTML. */
    public static final class Markup {
        @Override
        @HtmlSafe
        public String toString() {
            return "<i>";
        }
    }

    @Before
    public void start() throws IOException {
        loader = new URLClassLoader(new URL[] {folder.getRoot().toURI().toURL()}, HostTemplatesTest.class.getClassLoader());
        renderer = templates.renderer("app", loader);
        allow("getTitle()", "getBody()", "getLinkHtml()", "isOpen()", "seat(int)", "shout(java.lang.String)", "getRows()", "getMood()",
                "getFails()");
    }

    @After
    public void stop() throws IOException {
        loader.close();
    }

    private void allow(String... methods) {
        StringBuilder xml = new StringBuilder("<velocity-allowlist key='list'>");
        for (String method : methods) {
            xml.append("<method>").append(method.contains("#") ? method : VIEW + "#" + method).append("</method>");
        }
        TestPlugin plugin = TestPlugin.with("app", xml + "</velocity-allowlist>").withClasses(VIEW, SubView.class.getName());
        new VelocityAllowlistModule(templates).enable(plugin.module("velocity-allowlist"), plugin);
    }

    private String show(String fragment) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("view", new View());
        context.put("sub", new SubView());
        context.put("list", List.of("a", "<b>"));
        context.put("map", Map.of("key", "<v>"));
        context.put("array", new String[] {"x", "y"});
        context.put("markup", new Markup());
        context.put("day", LocalDate.of(2026, 5, 9));
        context.put("maybe", Optional.of("there"));
        return renderer.renderFragment(fragment, context);
    }

    @Test
    public void everyReferenceIsEscaped() {
        assertEquals("&lt;b&gt;O&#39;Neil &amp; &quot;Co&quot;&lt;/b&gt;", show("$view.title"));
        assertEquals("&lt;v&gt; &lt;v&gt; &lt;v&gt;", show("$map.key $map.get('key') $!{map.key}"));
        assertEquals("a&lt;b&gt;", show("#foreach($x in $list)$x#end"));
        assertEquals("&lt;B&gt;", show("$view.shout('<b>')"));
    }

    @Test
    public void whatIsKnownToBeHtmlIsNot() {
        assertEquals("<p>safe</p><a><i>", show("$view.body$view.getLinkHtml()$markup"));
        assertEquals("<a>", show("#set($kept = $view.linkHtml)$kept"));
        assertEquals("a html argument is a plain one inside", "&lt;A&gt;", show("$view.shout($view.linkHtml)"));
        assertEquals("3", show("$view.linkHtml.length()"));
        assertEquals("calls on it are plain again", "&lt;A&gt;", show("$view.linkHtml.toUpperCase()"));
        assertEquals("yes", show("#if($view.body == '<p>safe</p>')yes#end"));
    }

    @Test
    public void onlyListedMethodsAreCalled() {
        assertEquals(0, templates.blocked());
        assertEquals("true seat 3 2", show("$view.open $view.seat(3) $view.rows.size()"));
        assertEquals(0, templates.blocked());
        assertEquals("$view.secret $view.getSecret()", show("$view.secret $view.getSecret()"));
        assertEquals(2, templates.blocked());
        assertEquals(List.of(VIEW + "#getSecret()", VIEW + "#getSecret()"), templates.lastBlocked());
        assertEquals("$view.toString() $view.class", show("$view.toString() $view.class"));
        assertEquals("$view.mood.smile", show("$view.mood.smile"));
        assertEquals(5, templates.blocked());
        new VelocityAllowlistModule(templates).disable(TestPlugin.with("app", ""));
        assertEquals("$view.title", show("$view.title"));
    }

    @Test
    public void aClassMayNotBeLeftFor() {
        show("$view.getClass().forName('java.lang.Runtime')");
        show("$list.class.classLoader");
        show("$map.getClass()");
        show("$view.mood.declaringClass.name");
        assertEquals(List.of("java.lang.Object#getClass()", "java.lang.Object#getClass()", "java.lang.Object#getClass()",
                "java.lang.Class#getName()"), templates.lastBlocked());
    }

    @Test
    public void anEntryCountsForTheClassThatDeclaresTheMethod() {
        assertEquals("&lt;b&gt;", show("$sub.title").substring(0, 9));
        assertEquals(0, templates.blocked());
    }

    @Test
    public void templatesSetNothing() {
        show("#set($view.title = 'x')");
        assertEquals(1, templates.blocked());
        assertEquals("&lt;", show("#set($own = {'a': 'b'})#set($own.a = '<')$own.a"));
    }

    @Test
    public void theValuesOfJavaMayBeUsed() {
        assertEquals("GLAD glad 2 true a x 2", show("$view.mood.name() $view.mood.toString().toLowerCase() $list.size() $list.contains('a')"
                + " $list.get(0) $array.get(0) $array.size()"));
        assertEquals("key=&lt;v&gt;", show("#foreach($e in $map.entrySet())$e.key=$e.value#end"));
        assertEquals("2026 MAY 9 2026-05-09", show("$day.year $day.month $day.dayOfMonth $day"));
        assertEquals("there", show("$maybe.get()"));
        assertEquals("no.such.key", show("$i18n.getText('no.such.key')"));
        assertEquals(0, templates.blocked());
        assertEquals("SATURDAY", DayOfWeek.of(6).name());
        show("$day.plusDays(1)");
        assertEquals(1, templates.blocked());
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    public void templatesComeFromTheBundleAndMayUseEachOther() throws IOException {
        file("templates/page.vm", "<h1>$view.title</h1>#parse('/templates/part.vm')#row('é')");
        file("templates/part.vm", "#macro(row $x)[$x]#end$context.get('name')");
        StringWriter out = new StringWriter();
        renderer.render("/templates/page.vm", Map.of("view", new SubView(), "name", "<n>"), out);
        assertTrue(out.toString(), out.toString().endsWith("</h1>&lt;n&gt;[\u00e9]"));
        assertTrue(renderer.resolve("templates/part.vm"));
        assertFalse(renderer.resolve("templates/none.vm"));
        StringWriter bare = new StringWriter();
        renderer.render("templates/part.vm", bare);
        assertEquals("$context.get('name')", bare.toString());
    }

    @Test
    public void newerSyntaxFailsLoudlyWithItsPlace() throws IOException {
        for (String newer : List.of("#set($x = {'a':'b'}) #@row()x#end", "#if($a)x", "#foreach($x in $list)$x", "#set($x = 'it''s')",
                "$.ajax('x')#if(", "#foreach($x in)")) {
            file("templates/bad" + newer.hashCode() + ".vm", "first\n" + newer);
            RenderingException failure = assertThrows(newer, RenderingException.class,
                    () -> renderer.render("templates/bad" + newer.hashCode() + ".vm", new StringWriter()));
            assertTrue(failure.getMessage(), failure.getMessage().contains("templates/bad" + newer.hashCode() + ".vm, line "));
            assertThrows(newer, RenderingException.class, () -> show(newer));
        }
    }

    @Test
    public void referencesThatStandForNothingAreCounted() {
        assertEquals("$foreach.count", show("#foreach($x in ['a'])$foreach.count#end"));
        assertEquals("$none. ", show("$none. $!none $!{none}$!none.more").replaceAll(" +$", " "));
        assertEquals("", show("#if($none)x#end"));
        assertEquals(List.of("$foreach.count", "$none"), templates.lastUnresolved());
        assertEquals(2, templates.unresolved());
    }

    @Test
    public void aMethodThatFailsAndATemplateThatIsMissingAreTold() {
        RenderingException failed = assertThrows(RenderingException.class, () -> show("\n$view.fails"));
        assertTrue(failed.getMessage(), failed.getMessage().contains("no title today"));
        RenderingException missing =
                assertThrows(RenderingException.class, () -> renderer.render("templates/none.vm", new StringWriter()));
        assertTrue(missing.getMessage(), missing.getMessage().contains("templates/none.vm"));
    }

    @Test
    public void contextItemsAreTheAppsOwnUnlessGlobal() {
        TestPlugin plugin = TestPlugin.with("app", "<template-context-item key='a' context-key='own' component-ref='bean'/>")
                .withBean("bean", "mine");
        TemplateContextItemModule module = new TemplateContextItemModule(templates);
        module.enable(plugin.module("template-context-item"), plugin);
        TestPlugin other = TestPlugin.with("other", "<template-context-item key='a' context-key='shared' global='true' class='"
                + Markup.class.getName() + "'/><template-context-item key='b' context-key='theirs' component-ref='bean'/>")
                .withBean("bean", "theirs");
        module.enable(other.module("template-context-item"), other);
        assertEquals("mine <i> $theirs", show("$own $shared $theirs"));
        assertEquals("param", renderer.renderFragment("$own", Map.of("own", "param")));
        module.disable(plugin);
        assertEquals("$own <i>", show("$own $shared"));
        TestPlugin neither = TestPlugin.with("app", "<template-context-item key='a' context-key='k'/>");
        assertThrows(HostFailure.class, () -> module.enable(neither.module("template-context-item"), neither));
    }

    @Test
    public void anEntryThatAllowsNothingOfTheAppIsRefused() {
        for (String entry : Arrays.asList("java.lang.System#exit(int)", "getTitle", VIEW + "#getNone()", VIEW + "#seat(java.lang.String)",
                SubView.class.getName() + "#getTitle()")) {
            String message = assertThrows(entry, HostFailure.class,
                    () -> allow(entry.contains("#") ? entry : "x#" + entry)).getMessage();
            assertTrue(message, message.contains(entry));
        }
    }
}
