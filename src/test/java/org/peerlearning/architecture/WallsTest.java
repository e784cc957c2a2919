package org.peerlearning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.shared.Access;

/**
 * The walls of the house. A rule that matches no class fails, and so does a package for which no edges are drawn.
 *
 * <p>Which tree a class belongs to is read from where its source stands: the host is compiled together with the tests.
 */
public class WallsTest {

    private static final String BASE = "org.peerlearning";
    private static final String EVERYTHING = BASE + "..";

    /** What each feature may know besides the JDK, itself and {@code shared}. A feature is drawn in here before it is built. */
    private static final Map<String, Set<String>> EDGES = Map.of(
            "shared", Set.of(),
            "group", Set.of(),
            "session", Set.of("group"),
            "signup", Set.of("session"),
            "calendar", Set.of("group", "session"),
            "notice", Set.of("group", "session", "signup"),
            "skill", Set.of());

    /** Used by every door: what JSON and templates show. */
    private static final Set<String> OPEN_KINDS = Set.of("view");
    /** Puts everything together. */
    private static final String WIRING = "wiring";
    /** What people and the platform come in by. */
    private static final Set<String> DOORS = Set.of("rest", "macro", "web", "event", "job");
    /** What shows something to people who are elsewhere: it shares what doors show, and lets nobody in. */
    private static final Set<String> OUTLETS = Set.of("mail");

    private static final String[] PLATFORM = {
        "com.atlassian..", "net.java.ao..", "javax.ws.rs..", "javax.servlet..", "javax.inject..", "com.google.gson..",
        "org.springframework..", "org.apache.velocity..", "org.osgi..", "javax.mail..", "javax.activation..",
        "org.slf4j.."
    };

    private static final Set<String> OUTBOUND = Set.of(
            "java.net.URLConnection", "java.net.HttpURLConnection", "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket",
            "java.net.InetAddress", "java.net.URLClassLoader");

    private static JavaClasses app;
    private static JavaClasses host;

    @BeforeClass
    public static void readClasses() {
        JavaClasses all = new ClassFileImporter().importPackages(BASE);
        app = all.that(describe("of the app", type -> hasSourceIn("main", type)));
        host = all.that(describe("of the host", type -> hasSourceIn("host", type)));
    }

    private static boolean hasSourceIn(String tree, JavaClass type) {
        Path folder = Path.of(System.getProperty("project.basedir", ""), "src", tree, "java", type.getPackageName().replace('.', '/'));
        return type.getSource()
                .flatMap(source -> source.getFileName())
                .filter(file -> Files.exists(folder.resolve(file)))
                .isPresent();
    }

    /** The names of the packages right below this one that have classes, at any depth. */
    private static Set<String> packagesBelow(JavaClasses classes, String parent) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(parent + "."))
                .map(name -> name.substring(parent.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> features() {
        Set<String> features = packagesBelow(app, BASE);
        features.remove("confluence");
        return features;
    }

    private static Set<String> kinds() {
        return packagesBelow(app, BASE + ".confluence");
    }

    private static String within(String name) {
        return BASE + "." + name + "..";
    }

    private static String kind(String name) {
        return within("confluence." + name);
    }

    @Test
    public void thereIsSomethingToLookAt() {
        assertTrue(features().containsAll(EDGES.keySet()));
        assertTrue(kinds().containsAll(Set.of("store", "view", "rest", "macro", "web")));
        assertEquals(Set.of("host"), packagesBelow(host, BASE));
        assertFalse(app.contain(WallsTest.class.getName()) || host.contain(WallsTest.class.getName()));
    }

    @Test
    public void aFeatureKnowsTheJdkItselfAndTheEdgesDrawnHere() {
        for (String feature : features()) {
            assertTrue("draw the edges of " + feature, EDGES.containsKey(feature));
            String[] allowed = Stream.concat(
                            Stream.of("java..", within(feature), within("shared")), EDGES.get(feature).stream().map(WallsTest::within))
                    .toArray(String[]::new);
            classes().that().resideInAPackage(within(feature)).should().onlyDependOnClassesThat().resideInAnyPackage(allowed).check(app);
        }
    }

    @Test
    public void sharedKnowsNobody() {
        classes().that().resideInAPackage(within("shared")).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", within("shared")).check(app);
    }

    @Test
    public void packagesRunInNoCircles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(app);
        slices().matching(BASE + ".confluence.(*)..").should().beFreeOfCycles().check(app);
    }

    @Test
    public void onlyConfluenceKnowsThePlatform() {
        noClasses().that().resideOutsideOfPackage(within("confluence")).should().dependOnClassesThat()
                .resideInAnyPackage(PLATFORM).check(app);
    }

    @Test
    public void rowsAreNamedInTheStoreAlone() {
        DescribedPredicate<JavaClass> row = assignableTo(RawEntity.class).and(resideInAPackage(EVERYTHING));
        classes().that(row).should().resideInAPackage(kind("store")).andShould().haveSimpleNameEndingWith("Row")
                .andShould().onlyHaveDependentClassesThat().resideInAPackage(kind("store")).check(app);
    }

    @Test
    public void activeObjectsIsTheStoresBusiness() {
        noClasses().that().resideOutsideOfPackages(kind("store"), kind(WIRING)).should().dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..").check(app);
    }

    @Test
    public void kindsDoNotKnowEachOther() {
        for (String kind : kinds()) {
            if (kind.equals(WIRING)) {
                continue;
            }
            String[] others = kinds().stream()
                    .filter(other -> !other.equals(kind))
                    .filter(other -> !OPEN_KINDS.contains(other) || !DOORS.contains(kind) && !OUTLETS.contains(kind))
                    .map(WallsTest::kind)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(kind(kind)).should().dependOnClassesThat().resideInAnyPackage(others).check(app);
        }
    }

    /** Nothing is asked of other machines, not even whether the app may be used: what mails need, the wiki's own queue does. */
    @Test
    public void nothingLeavesThisMachine() {
        noClasses().that().resideInAPackage(EVERYTHING).should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..", "java.rmi..", "javax.naming..",
                        "com.atlassian.sal.api.net..", "com.atlassian.upm..", "com.atlassian.applinks..", "org.apache.http..")
                .orShould().dependOnClassesThat(describe("that open connections", type -> OUTBOUND.contains(type.getName())))
                .orShould().callMethodWhere(describe("a URL that is opened", WallsTest::opensUrl))
                .check(app);
    }

    private static boolean opensUrl(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(URL.class)
                && Set.of("openStream", "openConnection", "getContent").contains(call.getTarget().getName());
    }

    @Test
    public void doorsDoNotDecide() {
        String[] doors = kinds().stream().filter(DOORS::contains).map(WallsTest::kind).toArray(String[]::new);
        noClasses().that().resideInAnyPackage(doors).should().dependOnClassesThat()
                .areAssignableTo(Access.class)
                .orShould().dependOnClassesThat().resideInAPackage("com.atlassian.confluence.security..").check(app);
    }

    @Test
    public void hostAndAppMeetThroughThePackagedJarOnly() {
        noClasses().that().resideInAPackage(within("host")).should().dependOnClassesThat(
                resideInAPackage(EVERYTHING).and(not(resideInAPackage(within("host"))))).check(host);
        noClasses().that().resideInAPackage(EVERYTHING).should().dependOnClassesThat()
                .resideInAPackage(within("host")).check(app);
    }
}
