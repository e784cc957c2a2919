package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserManager;
import java.io.IOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.Assert;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
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
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.modules.WebSectionModule;
import org.peerlearning.host.modules.XhtmlMacroModule;
import org.peerlearning.host.osgi.OsgiContainer;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.osgi.ServiceExports;
import org.peerlearning.host.web.server.ServletMount;
import org.peerlearning.host.wiki.MacroRegistry;
import org.w3c.dom.Element;

/** What is wrong in a descriptor stops the start with one line that names it. */
public class DescriptorIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String LABELLED = "<label key=\"a.b\"/>";
    private static OsgiContainer container;
    private static Plugin probe;

    @BeforeClass
    public static void start() throws IOException {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getDisplayName()).thenReturn("the test");
        container = OsgiContainer.of(ContainerIT.bundles(), FOLDER.newFolder("cache").toPath(),
                new ServiceExports().add(ApplicationProperties.class, properties));
        probe = container.install(new ProbePlugin().into(FOLDER.getRoot().toPath()));
    }

    @AfterClass
    public static void stop() {
        container.close();
    }

    @Test
    public void anUnknownModuleType() {
        assertFails("this host does not know the module type 'gadget'", "<gadget key=\"g\"/>");
        assertFails("has the unknown type 'soy'", "<resource type=\"soy\" name=\"x\" location=\"y\"/>");
    }

    @Test
    public void aKeyUsedTwiceOrNotAtAll() {
        assertFails("the module key 'same' is used twice",
                "<web-section key=\"same\" location=\"a\"/><web-section key=\"same\" location=\"b\"/>");
        assertFails("<web-section> has no attribute 'key'", "<web-section location=\"a\"/>");
    }

    @Test
    public void aClassThatIsMissingOrOfTheWrongKind() {
        assertFails("The app's bundle has no class org.nowhere.Lost (module <servlet key=\"s\">)",
                "<servlet key=\"s\" class=\"org.nowhere.Lost\"><url-pattern>/x</url-pattern></servlet>");
        assertFails("The app's bundle has no class org.nowhere.Lost (module <xhtml-macro key=\"m\">)",
                "<xhtml-macro key=\"m\" name=\"m\" class=\"org.nowhere.Lost\"/>");
        assertFails("The app's bundle has no class org.nowhere.Lost (module <web-section key=\"w\">)",
                "<web-section key=\"w\" location=\"a\"><condition class=\"org.nowhere.Lost\"/></web-section>");
        String greeter = ProbePlugin.CLASSES + "Greeter";
        assertFails("Class " + greeter + " is named as a servlet but is none",
                "<servlet key=\"s\" class=\"" + greeter + "\"><url-pattern>/x</url-pattern></servlet>");
        assertFails("Class " + greeter + " is named as a macro but does not implement com.atlassian.confluence.macro.Macro",
                "<xhtml-macro key=\"m\" name=\"m\" class=\"" + greeter + "\"/>");
        assertFails("Class " + greeter + " is named as a condition but does not implement com.atlassian.plugin.web.Condition",
                "<web-section key=\"w\" location=\"a\"><condition class=\"" + greeter + "\"/></web-section>");
    }

    @Test
    public void macroParameters() {
        String macro = "<xhtml-macro key=\"m\" name=\"m\" class=\"" + ProbePlugin.CLASSES
                + "HelloMacro\"><parameters>%s</parameters></xhtml-macro>";
        assertFails("has the unknown type 'colour'", macro.formatted("<parameter name=\"p\" type=\"colour\"/>"));
        assertFails("an enum, and nothing else, lists its values", macro.formatted("<parameter name=\"p\" type=\"enum\"/>"));
        assertFails("'required' must be true or false", macro.formatted("<parameter name=\"p\" type=\"int\" required=\"yes\"/>"));
        assertFails("holds <hint>, which this host does not know",
                macro.formatted("<parameter name=\"p\" type=\"int\"><hint/></parameter>"));
        for (String type : List.of("string", "boolean", "username", "int", "spacekey", "relativedate", "percentage", "confluence-content",
                "url", "color", "attachment", "full_attachment", "label", "date", "group", "cql")) {
            enable(macro.formatted("<parameter name=\"p\" type=\"" + type + "\"/>"));
        }
    }

    @Test
    public void webResources() {
        assertFails("depends on com.atlassian.auiplugin:mistake, which this host does not have",
                "<web-resource key=\"r\"><dependency>com.atlassian.auiplugin:mistake</dependency></web-resource>");
        assertFails("depends on " + ProbePlugin.KEY + ":other, which this host does not have",
                "<web-resource key=\"r\"><dependency>" + ProbePlugin.KEY + ":other</dependency></web-resource>");
        assertFails("in a circle", "<web-resource key=\"a\"><dependency>" + ProbePlugin.KEY + ":b</dependency></web-resource>"
                + "<web-resource key=\"b\"><dependency>" + ProbePlugin.KEY + ":a</dependency></web-resource>");
        assertFails("the jar has no js/lost.js",
                "<web-resource key=\"r\"><resource type=\"download\" name=\"a.js\" location=\"js/lost.js\"/></web-resource>");
        assertFails("the jar has no lost/",
                "<web-resource key=\"r\"><resource type=\"download\" name=\"a/\" location=\"lost/\"/></web-resource>");
        assertFails("must both end with a slash",
                "<web-resource key=\"r\"><resource type=\"download\" name=\"a/\" location=\"js\"/></web-resource>");
        assertFails("names the transformer 'less'",
                "<web-resource key=\"r\"><transformation extension=\"css\"><transformer key=\"less\"/></transformation></web-resource>");
        assertFails("holds <data>, which this host does not know", "<web-resource key=\"r\"><data key=\"d\" class=\"x\"/></web-resource>");
    }

    @Test
    public void fragmentsAndConditions() {
        assertFails("has no <link>", "<web-item key=\"i\" section=\"s\">" + LABELLED + "</web-item>");
        assertFails("has no <label>", "<web-item key=\"i\" section=\"s\"><link>/x</link></web-item>");
        assertFails("'weight' must be a whole number", "<web-item key=\"i\" section=\"s\" weight=\"heavy\">" + LABELLED
                + "<link>/x</link></web-item>");
        String section = "<web-section key=\"s\" location=\"l\">%s</web-section>";
        assertFails("has type 'XOR'; only AND and OR are known",
                section.formatted("<conditions type=\"XOR\"><condition class=\"x\"/></conditions>"));
        assertFails("<conditions> holds no condition", section.formatted("<conditions type=\"OR\"/>"));
        // Not even one that Confluence has: the bundle does not import it.
        assertFails("HasSpaceCondition", section.formatted(
                "<condition class=\"com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition\"/>"));
    }

    @Test
    public void addressesOfServletsAndResources() {
        String servlet = "<servlet key=\"%s\" class=\"" + ProbePlugin.CLASSES + "AdminServlet\">%s</servlet>";
        assertFails("has no <url-pattern>", servlet.formatted("s", ""));
        String same = "<url-pattern>/same</url-pattern>";
        assertFails("The address /plugins/servlet/same is given to two servlets",
                servlet.formatted("a", same) + servlet.formatted("b", same));
        assertFails("the bundle holds no class with @Path",
                "<rest key=\"r\" path=\"/x\" version=\"1.0\"><package>org.nowhere</package></rest>");
        assertFails("has no attribute 'version'", "<rest key=\"r\" path=\"/x\"/>");
    }

    private static void assertFails(String part, String modules) {
        HostFailure failure = Assert.assertThrows(modules, HostFailure.class, () -> enable(modules));
        assertTrue(failure.getMessage(), failure.getMessage().contains(part));
        assertEquals("one line", 1, failure.getMessage().lines().count());
    }

    private static void enable(String modules) {
        Set<String> taken = new HashSet<>();
        ServletMount mount = (name, servlet, params, patterns) -> {
            for (String pattern : patterns) {
                if (!taken.add(pattern)) {
                    throw new HostFailure("The address " + pattern + " is given to two servlets, the second being " + name);
                }
            }
        };
        AccessCheck access = new AccessCheck(mock(UserManager.class));
        Conditions conditions = new Conditions();
        WebResources resources = new WebResources("", "b", () -> Locale.ENGLISH);
        WebFragments fragments = new WebFragments("", mock(Translations.class), () -> Locale.ENGLISH);
        new PluginModules(List.of(new DownloadResourceModule(resources), new WebResourceModule(resources, conditions),
                new XhtmlMacroModule(new MacroRegistry()), new RestModule(mount, access), new ServletModule(mount, access),
                new WebSectionModule(fragments, conditions), new WebItemModule(fragments, conditions)))
                .enable(new WithModules(probe, Xml.element("<atlassian-plugin>" + modules + "</atlassian-plugin>")));
    }

    /** The running probe with another descriptor. */
    private record WithModules(Plugin plugin, Element descriptor) implements Plugin {

        @Override
        public String key() {
            return plugin.key();
        }

        @Override
        public Class<?> load(String className) {
            return plugin.load(className);
        }

        @Override
        public <T> T create(Class<T> type) {
            return plugin.create(type);
        }

        @Override
        public Object bean(String name) {
            return plugin.bean(name);
        }

        @Override
        public ClassLoader loader() {
            return plugin.loader();
        }

        @Override
        public Optional<URL> entry(String path) {
            return plugin.entry(path);
        }

        @Override
        public boolean hasFolder(String path) {
            return plugin.hasFolder(path);
        }

        @Override
        public List<String> classNames() {
            return plugin.classNames();
        }
    }
}
