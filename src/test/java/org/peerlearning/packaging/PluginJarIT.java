package org.peerlearning.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is shipped: the jars that an administrator uploads, one for each line of Confluence. */
@RunWith(Parameterized.class)
public class PluginJarIT {

    private static final String KEY = "org.peerlearning.confluence";

    /** A package that is imported and not named here means that something slipped into the app that no Confluence may bring. */
    private static final List<String> IMPORTS = List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.confluence.",
            "com.atlassian.event.api",
            "com.atlassian.mail",
            "com.atlassian.plugin",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.scheduler",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.assembler",
            "com.atlassian.user",
            "com.atlassian.renderer",
            "com.atlassian.core.bean",
            "com.atlassian.core.task",
            "net.java.ao",
            "javax.activation",
            "javax.crypto",
            "javax.inject",
            "javax.mail",
            "javax.servlet",
            "javax.ws.rs",
            "org.osgi.framework",
            "org.slf4j");

    private static final String OPTIONAL = ";resolution:=optional";

    private static JarFile jar;

    /** @param line of Confluence, for the test's name */
    public PluginJarIT(String line) {
        assertNotNull(line);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> lines() {
        return List.of("confluence9", "confluence10");
    }

    @Parameterized.BeforeParam
    public static void open(String line) throws IOException {
        jar = new JarFile(Path.of(System.getProperty(line + ".jar")).toFile());
    }

    @Parameterized.AfterParam
    public static void close() throws IOException {
        jar.close();
    }

    @Test
    public void holdsOnlyTheAppAndItsJsonLibrary() {
        Set<String> foreign = new TreeSet<>();
        jar.stream().map(JarEntry::getName).filter(name -> !name.endsWith("/")).forEach(name -> {
            boolean ours = name.startsWith("org/peerlearning/") && !name.startsWith("org/peerlearning/host/");
            boolean json = name.startsWith("com/google/gson/") && name.endsWith(".class");
            boolean resource = name.matches("(templates|js|css|images|i18n|openapi|skills)/.+|META-INF/spring/peer-learning\\.xml"
                    + "|META-INF/peer-learning/platform-links\\.txt"
                    + "|META-INF/MANIFEST\\.MF|META-INF/LICENSE|META-INF/maven/.+|atlassian-plugin\\.xml");
            if (!ours && !json && !resource) {
                foreign.add(name);
            }
        });
        assertEquals(Set.of(), foreign);
    }

    @Test
    public void everyClassOfTheAppIsThere() {
        for (Path source : Bundles.files(Bundles.JAVA, ".java")) {
            String name = Bundles.JAVA.relativize(source).toString().replace('\\', '/').replace(".java", ".class");
            if (!name.endsWith("package-info.class")) {
                assertNotNull(name, jar.getEntry(name));
            }
        }
    }

    @Test
    public void holdsNoTests() {
        assertTrue(jar.stream().noneMatch(entry -> entry.getName().matches(".*(Test|IT|Contract)\\.class")));
    }

    @Test
    public void theManifestMakesItAPluginThatWiresItself() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        assertEquals(KEY, manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals(KEY, manifest.getValue("Bundle-SymbolicName"));
        assertEquals("2", manifest.getValue("Bundle-ManifestVersion"));
        assertTrue(manifest.getValue("Spring-Context").startsWith("*"));
        assertEquals(null, manifest.getValue("DynamicImport-Package"));
        assertEquals(null, manifest.getValue("Export-Package"));
    }

    @Test
    public void importsArePlatformPackagesWithoutVersionsAndOnlyThoseOfMailAreOptional() throws IOException {
        String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
        assertFalse(imports, imports.contains("version="));
        for (String each : imports.split(",")) {
            String name = each.replace(OPTIONAL, "");
            assertEquals(each, name.matches("(javax|jakarta)\\.(mail|activation)(\\..+)?|com\\.atlassian\\.user\\.search(\\..+)?"), each.endsWith(OPTIONAL));
            // How the two lines name the same package is for TwoJarsIT to judge.
            assertTrue(name + " is not on the list", IMPORTS.stream().map(PluginJarIT::plain).anyMatch(plain(name)::startsWith));
        }
    }

    /** bnd does not see classes that only XML names. */
    @Test
    public void everyClassThatXmlNamesIsInTheJarOrImported() throws Exception {
        Set<String> named = new TreeSet<>();
        Document descriptor = xml("atlassian-plugin.xml");
        attributes(descriptor, "class", named);
        for (String element : List.of("entity", "upgradeTask")) {
            elements(descriptor, element).forEach(each -> named.add(each.getTextContent().strip()));
        }
        Document spring = xml("META-INF/spring/peer-learning.xml");
        attributes(spring, "class", named);
        attributes(spring, "interface", named);
        assertTrue("found only " + named, named.size() > 20);
        Set<String> imported =
                new HashSet<>(Arrays.asList(
                        jar.getManifest().getMainAttributes().getValue("Import-Package").replace(OPTIONAL, "").split(",")));
        for (String name : named) {
            String inPackage = name.substring(0, name.lastIndexOf('.'));
            boolean there = jar.getEntry(name.replace('.', '/') + ".class") != null;
            boolean brought = imported.contains(inPackage) || inPackage.startsWith("java.");
            assertTrue(name + " is neither in the jar nor imported", there || brought);
        }
    }

    @Test
    public void everyResourceThatTheDescriptorNamesIsThere() throws Exception {
        for (Element resource : elements(xml("atlassian-plugin.xml"), "resource")) {
            String location = resource.getAttribute("location");
            String path = resource.getAttribute("type").equals("i18n") ? location.replace('.', '/') + ".properties" : location;
            assertNotNull(path, jar.getEntry(path));
        }
        for (Element param : elements(xml("atlassian-plugin.xml"), "param")) {
            if (param.getTextContent().endsWith(".png")) {
                assertNotNull(param.getTextContent(), jar.getEntry(param.getTextContent()));
            }
        }
        for (Element macro : elements(xml("atlassian-plugin.xml"), "xhtml-macro")) {
            String icon = macro.getAttribute("icon");
            assertTrue(icon, icon.startsWith("/download/resources/" + KEY + "/"));
            assertNotNull(icon, jar.getEntry(icon.substring(("/download/resources/" + KEY + "/").length())));
        }
    }

    @Test
    public void moduleKeysAreUnique() throws Exception {
        List<String> keys = new ArrayList<>();
        NodeList modules = xml("atlassian-plugin.xml").getDocumentElement().getChildNodes();
        for (int i = 0; i < modules.getLength(); i++) {
            if (modules.item(i) instanceof Element module && module.hasAttribute("key")) {
                keys.add(module.getAttribute("key"));
            }
        }
        assertTrue(keys.size() > 8);
        assertEquals(new TreeSet<>(keys).size(), keys.size());
    }

    @Test
    public void everyMacroAndParameterHasALabelAndADescription() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Element macro : elements(xml("atlassian-plugin.xml"), "xhtml-macro")) {
            String prefix = KEY + "." + macro.getAttribute("name");
            List<String> keys = new ArrayList<>(List.of(prefix + ".label", prefix + ".desc"));
            NodeList parameters = macro.getElementsByTagName("parameter");
            for (int i = 0; i < parameters.getLength(); i++) {
                String name = prefix + ".param." + ((Element) parameters.item(i)).getAttribute("name");
                keys.addAll(List.of(name + ".label", name + ".desc"));
            }
            keys.stream().filter(key -> !Bundles.english().containsKey(key)).forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    public void theDescriptorIsTheOneAtTheTopOfTheTreeWithItsVersion() throws Exception {
        String shipped = new String(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(shipped.contains("${"));
        String version = elements(xml("atlassian-plugin.xml"), "version").get(0).getTextContent();
        assertEquals(Bundles.text(Bundles.ROOT.resolve("atlassian-plugin.xml")).replace("${project.version}", version), shipped);
    }

    @Test
    public void saysWhatDataCenterAsksFor() throws Exception {
        Set<String> params = new TreeSet<>();
        elements(xml("atlassian-plugin.xml"), "param").forEach(each -> params.add(each.getAttribute("name") + "=" + each.getTextContent()));
        assertTrue(params.contains("atlassian-data-center-status=compatible"));
        assertTrue(params.contains("atlassian-data-center-compatible=true"));
        assertTrue(params.contains("read-only-access-mode-compatible=true"));
    }

    private static String plain(String packageName) {
        return packageName.replaceFirst("^(javax|jakarta)\\.", "");
    }

    private static Document xml(String entry) throws Exception {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static void attributes(Document document, String attribute, Set<String> into) {
        elements(document, "*").stream()
                .filter(each -> each.hasAttribute(attribute))
                .forEach(each -> into.add(each.getAttribute(attribute)));
    }
}
