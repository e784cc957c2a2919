package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.HostSettings;

public class HostSettingsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Properties properties = new Properties();

    @Before
    public void whatMustBeThere() throws Exception {
        properties.setProperty("host.home", folder.getRoot().getPath());
        properties.setProperty("host.plugin.jar", folder.newFile("app.jar").getPath());
        properties.setProperty("host.bundles", folder.newFolder("bundles").getPath());
        properties.setProperty("host.web", folder.newFolder("web").getPath());
    }

    @Test
    public void mostHasADefault() {
        HostSettings settings = HostSettings.from(properties);
        assertEquals("localhost", settings.address());
        assertEquals(1990, settings.port());
        assertEquals("/confluence", settings.contextPath());
        assertEquals("node1", settings.nodeId());
        assertEquals("", settings.smtp());
        assertTrue(settings.sample());
        assertTrue(settings.jdbcUrl(), settings.jdbcUrl().startsWith("jdbc:h2:file:" + folder.getRoot().getPath()));
        assertEquals("sa", settings.jdbcUser());
        assertEquals(Path.of(folder.getRoot().getPath(), "node1"), settings.nodeFolder());
    }

    @Test
    public void blankMeansTheDefaultExceptForTheContext() {
        properties.setProperty("host.jdbc.url", " ");
        properties.setProperty("host.port", "");
        properties.setProperty("host.context", "");
        HostSettings settings = HostSettings.from(properties);
        assertTrue(settings.jdbcUrl().startsWith("jdbc:h2:file:"));
        assertEquals(1990, settings.port());
        assertEquals("", settings.contextPath());
    }

    @Test
    public void whatMakesNoSenseIsNamed() {
        assertNamed("host.port", "many");
        assertNamed("host.port", "70000");
        assertNamed("host.context", "no-slash");
        assertNamed("host.context", "/end/");
        assertNamed("host.node", "a b");
        assertNamed("host.sample", "perhaps");
        assertNamed("host.plugin.jar", "/nowhere/app.jar");
        assertNamed("host.bundles", "/nowhere/bundles");
        assertNamed("host.home", "");
    }

    private void assertNamed(String property, String value) {
        String before = properties.getProperty(property);
        properties.setProperty(property, value);
        String message = assertThrows(HostFailure.class, () -> HostSettings.from(properties)).getMessage();
        assertTrue(message, message.contains(property));
        if (before == null) {
            properties.remove(property);
        } else {
            properties.setProperty(property, before);
        }
    }
}
