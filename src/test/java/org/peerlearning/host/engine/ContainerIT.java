package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.engine.probe.Greeter;
import org.peerlearning.host.engine.probe.HelloMacro;
import org.peerlearning.host.osgi.OsgiContainer;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.osgi.ServiceExports;

/** The container: what an app gets, what it must not get, and one clear line for each thing that is missing. */
public class ContainerIT {

    private static final OsgiContainer.Patience SHORT = new OsgiContainer.Patience(Duration.ofSeconds(60), Duration.ofSeconds(2));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private OsgiContainer container;
    private Plugin perPlugin;

    @After
    public void stop() {
        if (container != null) {
            container.close();
        }
    }

    @Test
    public void beansComeUpWithServicesOfTheHost() throws Exception {
        Plugin plugin = install(new ProbePlugin());

        Object greeter = plugin.bean("greeter");
        assertEquals("Hello you, from the test", greeter.getClass().getMethod("greet", String.class).invoke(greeter, "you"));
        assertEquals(ProbePlugin.KEY, plugin.key());
        assertSame("a service of its own is made for the asking app", plugin, perPlugin);
    }

    @Test
    public void classesOfTheBundleAreNotThoseOfTheHost() throws Exception {
        Plugin plugin = install(new ProbePlugin());

        Class<?> type = plugin.load(HelloMacro.class.getName());
        assertNotSame(HelloMacro.class, type);
        assertSame("platform types are shared", Macro.class, type.getInterfaces()[0]);
        assertSame(plugin.loader(), type.getClassLoader());
        assertTrue(plugin.create(type.asSubclass(Macro.class)).execute(Map.of(), "", null).contains("Hello page"));
    }

    @Test
    public void whatTheBundleDoesNotImportItDoesNotSee() throws Exception {
        Plugin plugin = install(new ProbePlugin());

        for (String unseen : new String[] {"org.peerlearning.host.Main", "org.h2.Driver", "org.slf4j.Logger", "org.junit.Test",
            "org.apache.velocity.app.VelocityEngine", "com.fasterxml.jackson.databind.ObjectMapper"}) {
            HostFailure failure = assertThrows(HostFailure.class, () -> plugin.load(unseen));
            assertEquals("The app's bundle has no class " + unseen, failure.getMessage());
        }
    }

    @Test
    public void filesAndClassesAreListed() throws Exception {
        Plugin plugin = install(new ProbePlugin());

        assertTrue(plugin.classNames().contains(Greeter.class.getName()));
        assertFalse(plugin.classNames().stream().anyMatch(name -> name.endsWith("package-info")));
        assertTrue(plugin.entry("js/probe.js").isPresent());
        assertTrue(plugin.entry("js").isEmpty());
        assertTrue(plugin.entry("js/").isEmpty());
        assertTrue(plugin.entry("nothing.txt").isEmpty());
        assertTrue(plugin.hasFolder("images/"));
        assertFalse(plugin.hasFolder("nothing/"));
    }

    @Test
    public void aPackageThatNobodyExportsIsNamed() {
        assertLine("The app imports a package that this host does not have: com.atlassian.nowhere",
                new ProbePlugin().importing("com.atlassian.nowhere"));
    }

    @Test
    public void aPackageThatThePlatformTakesAwayIsNamed() {
        assertLine("The app imports a package that this host does not have: com.atlassian.sal.api", new ProbePlugin(), allServices(),
                "com.atlassian.sal.api"::equals);
    }

    @Test
    public void aPackageMissingInTheManifestIsNotFoundElsewhere() {
        HostFailure failure = failure(new ProbePlugin().notImporting("com.atlassian.sal.api"), allServices(), name -> false);
        assertTrue(failure.getMessage(), failure.getMessage().contains("com.atlassian.sal.api.ApplicationProperties"));
    }

    @Test
    public void aServiceThatNobodyOffersIsNamed() {
        long before = System.nanoTime();
        assertLine("The app waits for a service that this host does not offer: com.atlassian.sal.api.ApplicationProperties",
                new ProbePlugin(), new ServiceExports(), name -> false);
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 30);
    }

    @Test
    public void aBeanOfAMissingClassIsNamed() {
        HostFailure failure = failure(new ProbePlugin().bean("<bean id=\"lost\" class=\"org.peerlearning.Lost\"/>"), allServices(),
                name -> false);
        assertTrue(failure.getMessage(), failure.getMessage().startsWith(
                "The app's beans do not start, bean 'lost': ClassNotFoundException: org.peerlearning.Lost not found"));
    }

    @Test
    public void aBeanThatCannotBeSatisfiedIsNamedWithWhatItLacks() {
        HostFailure failure = failure(
                new ProbePlugin().bean("<bean id=\"poor\" class=\"" + ProbePlugin.CLASSES + "Unsatisfied\"/>"), allServices(),
                name -> false);
        assertTrue(failure.getMessage(), failure.getMessage().startsWith("The app's beans do not start, bean 'poor': "));
        assertTrue(failure.getMessage(), failure.getMessage().contains(ProbePlugin.CLASSES + "Note"));
        assertFalse(failure.getMessage(), failure.getMessage().contains("\n"));
    }

    @Test
    public void aServiceForThePlatformThatTheHostWouldNeverCallIsNamed() {
        assertLine("The app offers the service com.atlassian.plugin.web.Condition, which this host would never call",
                new ProbePlugin().bean("<bean id=\"mood\" class=\"" + ProbePlugin.CLASSES + "MoodCondition\"/>"
                        + "<osgi:service ref=\"mood\" interface=\"com.atlassian.plugin.web.Condition\"/>"));
    }

    @Test
    public void aJarThatIsNoPluginIsRefused() {
        assertLine("The manifest's Atlassian-Plugin-Key is 'other', the descriptor's key is 'org.peerlearning.probe'; "
                + "they must be the same",
                new ProbePlugin().header("Atlassian-Plugin-Key", "other"));
        assertLine("The app's jar has no atlassian-plugin.xml in its root", new ProbePlugin().without("atlassian-plugin.xml"));
        assertLine("The app's jar holds no META-INF/spring/*.xml, so it has no beans",
                new ProbePlugin().without("META-INF/spring/beans.xml"));
        HostFailure failure = failure(new ProbePlugin().onlyModules("\n<servlet>"), allServices(), name -> false);
        assertTrue(failure.getMessage(), failure.getMessage().startsWith("atlassian-plugin.xml, line 2: "));
        container = OsgiContainer.of(bundles(), folder.getRoot().toPath().resolve("cache-none"), allServices());
        assertThrows(HostFailure.class, () -> container.install(Path.of("/nowhere/at/all.jar")));
    }

    @Test
    public void missingClassesAndBeansAreNamedWhenAskedFor() throws Exception {
        Plugin plugin = install(new ProbePlugin());

        HostFailure poor = assertThrows(HostFailure.class, () -> plugin.create(plugin.load(ProbePlugin.CLASSES + "Unsatisfied")));
        assertTrue(poor.getMessage(), poor.getMessage().startsWith("Class " + ProbePlugin.CLASSES + "Unsatisfied cannot be made: "));
        assertEquals("The app has no bean named 'nobody'",
                assertThrows(HostFailure.class, () -> plugin.bean("nobody")).getMessage());
    }

    @Test
    public void twoContainersRunSideBySideAndLeaveNoThread() throws Exception {
        assertEquals(Set.of(), threadsLeftBy(() -> {
            Plugin first = install(new ProbePlugin());
            OsgiContainer other = OsgiContainer.of(bundles(), folder.newFolder("other").toPath(), allServices());
            Plugin second = other.install(new ProbePlugin().into(folder.getRoot().toPath()));

            assertNotSame(first.load(Greeter.class.getName()), second.load(Greeter.class.getName()));
            container.close();
            assertTrue(second.bean("greeter").toString().startsWith(Greeter.class.getName()));
            other.close();
            other.close();
        }));
    }

    @Test
    public void aFailedStartLeavesNoThread() throws Exception {
        assertEquals(Set.of(), threadsLeftBy(() -> failure(new ProbePlugin(), new ServiceExports(), name -> false)));
    }

    private Plugin install(ProbePlugin probe) throws IOException {
        container = OsgiContainer.of(bundles(), folder.newFolder("cache").toPath(), allServices());
        return container.install(probe.into(folder.getRoot().toPath()));
    }

    private void assertLine(String line, ProbePlugin probe) {
        assertLine(line, probe, allServices(), name -> false);
    }

    private void assertLine(String line, ProbePlugin probe, ServiceExports services, Predicate<String> hidden) {
        assertEquals(line, failure(probe, services, hidden).getMessage());
    }

    private HostFailure failure(ProbePlugin probe, ServiceExports services, Predicate<String> hidden) {
        try (OsgiContainer failing = OsgiContainer.of(bundles(), folder.newFolder().toPath(), services, SHORT, hidden)) {
            Path jar = probe.into(folder.getRoot().toPath());
            return assertThrows(HostFailure.class, () -> failing.install(jar));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ServiceExports allServices() {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getDisplayName()).thenReturn("the test");
        return new ServiceExports().addPerPlugin(ApplicationProperties.class, plugin -> {
            perPlugin = plugin;
            return properties;
        });
    }

    static Path bundles() {
        return Path.of(System.getProperty("host.bundles"));
    }

    /**
     * Names of the threads that the work began, or that these began, and that are there afterwards; those that are just ending get a moment
     * for it. What hosts of other tests of this JVM begin meanwhile is not among them, nor is a caller's own that waits for its collection.
     */
    static Set<String> threadsLeftBy(ThrowingRunnable work) throws Exception {
        ThreadGroup own = new ThreadGroup("looked after");
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                work.run();
                return null;
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        });
        Thread working = new Thread(own, task, "working");
        working.start();
        working.join();
        task.get();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            Set<String> left = Thread.getAllStackTraces().keySet().stream().filter(thread -> isOf(own, thread)).map(Thread::getName)
                    .collect(Collectors.toSet());
            if (left.isEmpty() || System.nanoTime() > deadline) {
                return left;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean isOf(ThreadGroup group, Thread thread) {
        ThreadGroup its = thread.getThreadGroup();
        return its != null && group.parentOf(its) && !thread.getName().startsWith("HttpClient-");
    }
}
