package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.After;
import org.junit.Test;

public class HostPluginSettingsTest {
    private final Database database = TestDatabases.h2();
    private final HostPluginSettingsFactory factory = new HostPluginSettingsFactory(database);

    @After
    public void close() {
        database.close();
    }

    @Test
    public void everyKindComesBackAsItWasPut() {
        PluginSettings settings = factory.createGlobalSettings();
        Properties properties = new Properties();
        properties.setProperty("a", "1");
        for (Object value : List.of("text é", "", List.of("b", "a"), Map.of("k", "v"), properties)) {
            settings.put("key", value);
            assertEquals(value, settings.get("key"));
            assertEquals(value.getClass() == Properties.class, settings.get("key") instanceof Properties);
        }
    }

    @Test
    public void puttingTellsWhatWasThereAndNullRemoves() {
        PluginSettings settings = factory.createSettingsForKey("SPACE");
        assertNull(settings.put("key", "one"));
        assertEquals("one", settings.put("key", "two"));
        assertEquals("two", settings.put("key", null));
        assertNull(settings.get("key"));
        assertNull(settings.remove("key"));
    }

    @Test
    public void scopesAreApart() {
        factory.createSettingsForKey("A").put("key", "a");
        factory.createSettingsForKey("B").put("key", "b");
        factory.createGlobalSettings().put("key", "global");
        assertEquals("a", factory.createSettingsForKey("A").get("key"));
        assertEquals("global", factory.createSettingsForKey(null).get("key"));
    }

    @Test
    public void aRollbackTakesASettingBack() {
        PluginSettings settings = factory.createGlobalSettings();
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            settings.put("key", "never");
            throw new IllegalStateException();
        }));
        assertNull(settings.get("key"));
    }

    @Test
    public void whatSalDoesNotTakeIsRefused() {
        PluginSettings settings = factory.createGlobalSettings();
        for (Object wrong : Arrays.asList(1, List.of(1), Map.of("a", 1), new Object(), "x".repeat(99_001))) {
            assertThrows(IllegalArgumentException.class, () -> settings.put("key", wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> settings.get(null));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), "v"));
    }
}
