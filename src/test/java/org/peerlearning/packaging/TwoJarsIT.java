package org.peerlearning.packaging;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The jar for Confluence 10 is the jar for Confluence 9 with packages renamed, and nothing else. */
public class TwoJarsIT {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Lists types by the older names; what reads it knows both. */
    private static final String LINKS = "META-INF/peer-learning/platform-links.txt";

    private static Renames renames;
    private static JarFile nine;
    private static JarFile ten;

    @BeforeClass
    public static void open() throws IOException {
        renames = Renames.ofTheBuild();
        nine = new JarFile(Path.of(System.getProperty("confluence9.jar")).toFile());
        ten = new JarFile(Path.of(System.getProperty("confluence10.jar")).toFile());
    }

    @AfterClass
    public static void close() throws IOException {
        nine.close();
        ten.close();
    }

    @Test
    public void theSameEntriesInTheSameOrderWithTheSameTimes() {
        assertEquals(entries(nine), entries(ten));
        Set<Long> times = ten.stream().map(JarEntry::getTime).collect(Collectors.toSet());
        assertEquals("entries carry the time of the version, not of the build", 1, times.size());
    }

    @Test
    public void everyFileButClassesAndManifestIsTheSame() {
        int files = 0;
        for (String name : entries(nine)) {
            if (!name.endsWith(".class") && !name.equals(MANIFEST)) {
                assertArrayEquals(name, bytes(nine, name), bytes(ten, name));
                files++;
            }
        }
        assertTrue("only " + files, files > 50);
    }

    @Test
    public void theManifestsDifferInTheirImportsAlone() throws IOException {
        Attributes before = nine.getManifest().getMainAttributes();
        Attributes after = ten.getManifest().getMainAttributes();
        assertEquals(before.keySet(), after.keySet());
        for (Object name : before.keySet()) {
            if (!name.toString().equals("Import-Package")) {
                assertEquals(name.toString(), before.get(name), after.get(name));
            }
        }
        Map<String, String> renamed = new TreeMap<>();
        imports(nine).forEach((name, attributes) -> renamed.put(renames.packageName(name), attributes));
        assertEquals(renamed, imports(ten));
    }

    @Test
    public void noImportOfConfluence10IsOfTheOldNamesButForTheJdksOwn() throws IOException {
        Set<String> jdk = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream()).collect(Collectors.toSet());
        for (String name : imports(ten).keySet()) {
            assertTrue(name, !name.startsWith("javax.") || jdk.contains(name));
        }
        assertTrue(imports(ten).containsKey("jakarta.servlet.http"));
    }

    /** Class by class, by all that its constants say: names, signatures, texts. */
    @Test
    public void classesDifferInRenamedPackagesAlone() {
        List<String> wrong = new ArrayList<>();
        int renamed = 0;
        for (String name : classes()) {
            byte[] before = bytes(nine, name);
            byte[] after = bytes(ten, name);
            if (!Arrays.equals(before, after)) {
                renamed++;
                Set<String> expected = ClassTexts.of(before).stream().map(renames::text).collect(Collectors.toCollection(HashSet::new));
                if (!expected.equals(new HashSet<>(ClassTexts.of(after)))) {
                    wrong.add(name);
                }
            }
            ClassTexts.of(after).stream().filter(renames::isOld).forEach(text -> wrong.add(name + " still says " + text));
        }
        assertEquals(List.of(), wrong);
        assertTrue("only " + renamed, renamed > 50);
    }

    /** What a file names by text is not renamed, so no file may name it. What Maven adds is not read by anybody. */
    @Test
    public void noTextNamesAPackageThatIsRenamed() {
        for (String name : entries(ten)) {
            if (!name.endsWith(".class") && !name.endsWith(".png") && !name.startsWith("META-INF/maven/") && !name.equals(LINKS)) {
                String text = new String(bytes(ten, name), StandardCharsets.UTF_8);
                assertFalse(name, renames.isOld(text));
            }
        }
        assertFalse(entries(ten).stream().anyMatch(name -> name.startsWith("META-INF/services/")));
    }

    private static List<String> entries(JarFile jar) {
        return jar.stream().map(JarEntry::getName).toList();
    }

    private static List<String> classes() {
        return entries(nine).stream().filter(name -> name.endsWith(".class")).toList();
    }

    /** Packages, and what is said of each. */
    private static Map<String, String> imports(JarFile jar) throws IOException {
        return Arrays.stream(jar.getManifest().getMainAttributes().getValue("Import-Package").split(","))
                .map(each -> each.split(";", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each.length > 1 ? each[1] : "", (one, other) -> one, TreeMap::new));
    }

    private static byte[] bytes(JarFile jar, String name) {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
