package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Assert;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.HostPageBuilderService;
import org.peerlearning.host.modules.PageResources;
import org.peerlearning.host.modules.WebItemView;
import org.peerlearning.host.wiki.MacroInfo;

/** The other module types with a running app: servlets, macros, web resources, web fragments and their conditions. */
public class ModulesIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String HELLO = "/plugins/servlet/probe/hello";
    private static final String SECTION = "probe.menu/probe-section";
    private static TestSite site;

    @BeforeClass
    public static void start() throws IOException {
        site = new TestSite(new ProbePlugin(), FOLDER.getRoot().toPath());
    }

    @AfterClass
    public static void stop() {
        site.disable();
        assertTrue(site.macros.all().isEmpty());
        assertTrue(site.fragments.sections("probe.menu", Map.of()).isEmpty());
        site.close();
    }

    @Test
    public void aServletIsMadeOnceWithBeansAndItsOwnLoader() throws IOException {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = site.get(HELLO + "/a%20b?x=1", TestSite.USER_HEADER, "ana");
            assertEquals("Hello servlet, from the test|" + HELLO + "|/a b|own loader true|made 1", answer.body());
        }
        assertTrue(site.get(HELLO, TestSite.USER_HEADER, "ana").body().contains("|null|"));
    }

    @Test
    public void aVisitorIsSentToLogInAndBack() throws IOException {
        HttpResponse<String> answer = site.get(HELLO + "/a?x=1&y=2");
        assertEquals(302, answer.statusCode());
        assertEquals("/wiki/login.action?os_destination=%2Fplugins%2Fservlet%2Fprobe%2Fhello%2Fa%3Fx%3D1%26y%3D2",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    public void annotationsOfServletsAreHonoured() throws IOException {
        assertEquals("posted", site.post(HELLO, "").body());
        assertEquals(302, site.get("/plugins/servlet/probe/admin").statusCode());
        assertEquals(403, site.get("/plugins/servlet/probe/admin", TestSite.USER_HEADER, "ana").statusCode());
        assertEquals("for admins", site.get("/plugins/servlet/probe/admin", TestSite.USER_HEADER, "root").body());
        assertEquals(404, site.get("/plugins/servlet/probe/other", TestSite.USER_HEADER, "ana").statusCode());
    }

    @Test
    public void aMacroIsRegisteredWithAllItsParameters() throws Exception {
        MacroInfo macro = site.macros.find("probe-hello").orElseThrow();
        assertEquals(ProbePlugin.KEY, macro.pluginKey());
        assertTrue(macro.hideBody());
        assertFalse(macro.hidden());
        assertEquals(List.of("communication"), macro.categories());
        assertEquals(List.of("whom", "mood", "people", "space", "page", "loud", "times"),
                macro.parameters().stream().map(parameter -> parameter.name()).toList());
        assertEquals(List.of("calm", "glad"), macro.parameter("mood").orElseThrow().values());
        assertTrue(macro.parameter("whom").orElseThrow().required());
        assertEquals(List.of(""), macro.parameter("whom").orElseThrow().aliases());
        assertTrue(macro.parameter("people").orElseThrow().multiple());
        assertTrue(macro.parameter("times").orElseThrow().hidden());
        assertEquals(Map.of("includeDatePath", "true"), macro.parameter("page").orElseThrow().options());
        assertSame(macro.macro().get(), macro.macro().get());
        assertTrue(macro.macro().get().execute(Map.of("whom", "x"), "", null).contains("Hello x, from the test"));
    }

    @Test
    public void aPageGetsWhatItRequiresInOrder() {
        PageResources page = site.resources.open();
        try {
            assertSame(page, site.resources.current());
            assertEquals("", page.headHtml());
            page.requireContext("atl.general");
            assertEquals("", page.headHtml());
            page.requireContext("page");
            page.requireResource(ProbePlugin.KEY + ":probe-page");
            page.requireResource("com.atlassian.auiplugin:dialog2");
            String prefix = "/wiki/s/build7/en/_/download/resources/org.peerlearning.probe:";
            assertEquals("<link rel=\"stylesheet\" href=\"" + prefix + "probe-page/probe.css\">\n"
                    + "<script defer src=\"" + prefix + "probe-base/probe-base.js\"></script>\n"
                    + "<script defer src=\"" + prefix + "probe-page/probe.js\"></script>\n", page.headHtml());
            HostFailure failure = Assert.assertThrows(HostFailure.class, () -> page.requireResource("org.peerlearning.probe:nothing"));
            assertTrue(failure.getMessage(), failure.getMessage().contains("org.peerlearning.probe:nothing"));
            Assert.assertThrows(HostFailure.class, () -> page.requireResource("com.atlassian.auiplugin:misspelt"));
        } finally {
            site.resources.close();
        }
    }

    @Test
    public void theAppAsksThroughThePageBuilder() {
        site.resources.open();
        try {
            WebResourceAssembler assembler = new HostPageBuilderService(site.resources).assembler();
            assembler.resources().requireWebResource(ProbePlugin.KEY + ":probe-base").requireContext("none");
            StringWriter first = new StringWriter();
            assembler.assembled().drainIncludedResources().writeHtmlTags(first, UrlMode.AUTO);
            assertTrue(first.toString(), first.toString().contains("probe-base.js"));
            StringWriter second = new StringWriter();
            assembler.assembled().drainIncludedResources().writeHtmlTags(second, UrlMode.AUTO);
            assertEquals("", second.toString());
            assertTrue("what the head shows does not depend on it", site.resources.current().headHtml().contains("probe-base.js"));
        } finally {
            site.resources.close();
        }
    }

    @Test
    public void resourcesAreServedForEverAndCheckedByTag() throws IOException {
        String path = "/s/build7/en/_/download/resources/org.peerlearning.probe:probe-page/probe.css";
        HttpResponse<String> first = site.get(path);
        assertEquals(200, first.statusCode());
        assertEquals(".probe { color: green; }\n", first.body());
        assertEquals("text/css;charset=UTF-8", first.headers().firstValue("Content-Type").orElse(""));
        assertEquals("public, max-age=31536000, immutable", first.headers().firstValue("Cache-Control").orElse(""));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = site.get(path, "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        HttpResponse<String> plain = site.get("/download/resources/org.peerlearning.probe:probe-page/probe.css");
        assertEquals("no-cache", plain.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(first.body(), plain.body());
    }

    @Test
    public void foldersTypesAndTopLevelFilesAreServed() throws IOException {
        HttpResponse<String> image = site.get("/s/build7/en/_/download/resources/org.peerlearning.probe:probe-page/images/dot.svg");
        assertEquals("image/svg+xml;charset=UTF-8", image.headers().firstValue("Content-Type").orElse(""));
        assertEquals(image.body(), site.get("/download/resources/org.peerlearning.probe/images/dot.svg").body());
        assertTrue(site.get("/download/resources/org.peerlearning.probe:probe-page/data").headers().firstValue("Content-Type")
                .orElse("").startsWith("text/x-probe"));
    }

    @Test
    public void nothingElseOfTheBundleIsServed() throws IOException {
        String resource = "/download/resources/org.peerlearning.probe:probe-page/";
        for (String name : List.of("", "nothing.css", "js/probe.js", "images/", "images/nothing.svg", "images/../css/probe.css",
                "images/%2e%2e/css/probe.css", "images/..%2fcss/probe.css", "atlassian-plugin.xml",
                "images/%5c..%5ccss%5cprobe.css", "../org.peerlearning.probe:probe-base/probe.js")) {
            int status = site.get(resource + name).statusCode();
            assertTrue(name + " answered " + status, status == 404 || status == 400);
        }
        assertEquals(404, site.get("/download/resources/org.other:thing/a.js").statusCode());
        assertEquals(404, site.get("/s/anything").statusCode());
    }

    @Test
    public void scriptsCarryTheTextsOfTheLanguageInTheirAddress() throws IOException {
        String path = "/_/download/resources/org.peerlearning.probe:probe-page/probe.js";
        assertEquals("""
                var plain = "fr:\\"probe.plain\\"\\u003c/script\\u003e";
                var filled = AJS.format("fr:probe.filled {0}", 3);
                var other = myI18n.getText("probe.plain");
                """, site.get("/s/build7/fr" + path).body());
        assertTrue(site.get("/s/build7/en-GB" + path).body().contains("en:"));
        assertTrue("without the transformer nothing changes",
                site.get("/download/resources/org.peerlearning.probe:probe-base/probe-base.js").body().contains("window.probeBase"));
    }

    @Test
    public void fragmentsAreSortedTranslatedAndLinked() {
        assertEquals(SECTION, site.fragments.sections("probe.menu", Map.of()).get(0).section());
        List<WebItemView> items = site.fragments.items(SECTION, Map.of("mood", "glad"));
        assertEquals(List.of("org.peerlearning.probe:probe-first", "org.peerlearning.probe:probe-second"),
                items.stream().map(WebItemView::key).toList());
        assertEquals("https://example.org/", items.get(0).url());
        WebItemView second = items.get(1);
        assertEquals("/wiki/plugins/servlet/probe/hello?mood=glad", second.url());
        assertEquals("en:\"probe.second\"</script>", second.label());
        assertEquals("en:\"probe.tooltip\"</script>", second.tooltip());
        assertEquals("probe-link", second.linkId());
        assertEquals("probe-style", second.styleClass());
        assertTrue(site.fragments.items("elsewhere", Map.of()).isEmpty());
    }

    @Test
    public void conditionsNestInvertAndFailClosed() {
        assertEquals(2, site.fragments.items(SECTION, Map.of("mood", "calm", "weather", "fine")).size());
        assertEquals(1, site.fragments.items(SECTION, Map.of("mood", "calm", "weather", "stormy")).size());
        assertEquals("what cannot be told", 1, site.fragments.items(SECTION, Map.of("mood", "calm")).size());
        assertEquals(1, site.fragments.items(SECTION, Map.of("mood", "sad")).size());
        RuntimeException failure = Assert.assertThrows(RuntimeException.class, () -> site.fragments.items(SECTION, Map.of()));
        assertTrue("a link to what the context lacks is told", String.valueOf(failure.getMessage()).contains("mood"));
    }
}
