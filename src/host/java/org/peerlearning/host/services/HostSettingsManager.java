package org.peerlearning.host.services;

import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import java.util.function.Supplier;

/** The settings of the site; a copy each time, for nothing of them can be changed here. */
public final class HostSettingsManager implements SettingsManager {
    private final Supplier<String> baseUrl;
    private final String siteTitle;

    /** Settings with this address, without a slash at the end, and this title. */
    public HostSettingsManager(Supplier<String> baseUrl, String siteTitle) {
        this.baseUrl = baseUrl;
        this.siteTitle = siteTitle;
    }

    @Override
    public Settings getGlobalSettings() {
        Settings settings = new Settings();
        settings.setBaseUrl(baseUrl.get());
        settings.setSiteTitle(siteTitle);
        return settings;
    }
}
