package org.peerlearning.host.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Plugin settings in the database, so that all nodes see the same; changes are in the caller's transaction. */
public final class HostPluginSettingsFactory implements PluginSettingsFactory {
    private static final String GLOBAL = "*";

    private final Database database;

    /** Creates the table when it is absent. */
    public HostPluginSettingsFactory(Database database) {
        this.database = database;
        database.script("""
                CREATE TABLE IF NOT EXISTS HOST_SETTING (
                    SCOPE VARCHAR(255) NOT NULL,
                    NAME VARCHAR(100) NOT NULL,
                    KIND VARCHAR(20) NOT NULL,
                    CONTENT TEXT NOT NULL,
                    PRIMARY KEY (SCOPE, NAME))
                """);
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        if (key == null) {
            return createGlobalSettings();
        }
        return new HostPluginSettings(database, "key:" + key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new HostPluginSettings(database, GLOBAL);
    }
}
