package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.Test;

public class HostAddressesTest {
    private static final String BASE = "http://localhost:1990/confluence";

    @Test
    public void eachModeHasItsAddress() {
        boolean[] inRequest = {true};
        HostApplicationProperties properties =
                new HostApplicationProperties(() -> BASE, "/confluence", Path.of("home"), () -> inRequest[0]);
        assertEquals(BASE, properties.getBaseUrl(UrlMode.CANONICAL));
        assertEquals(BASE, properties.getBaseUrl(UrlMode.ABSOLUTE));
        assertEquals("/confluence", properties.getBaseUrl(UrlMode.RELATIVE));
        assertEquals("/confluence", properties.getBaseUrl(UrlMode.RELATIVE_CANONICAL));
        assertEquals("/confluence", properties.getBaseUrl(UrlMode.AUTO));
        inRequest[0] = false;
        assertEquals(BASE, properties.getBaseUrl(UrlMode.AUTO));
        assertEquals("conf", properties.getPlatformId());
        assertEquals(Optional.of(Path.of("home")), properties.getLocalHomeDirectory());
    }

    @Test
    public void logInComesBackToAPathOfTheSite() {
        HostLoginUris uris = new HostLoginUris(() -> BASE);
        assertEquals(BASE + "/login.action", uris.getLoginUri(null).toString());
        String back = BASE + "/login.action?os_destination=%2Fplugins%2Fservlet%2Fx%3Fa%3D1%26b";
        assertEquals(back, uris.getLoginUri(URI.create(BASE + "/plugins/servlet/x?a=1&b")).toString());
        assertEquals(back, uris.getLoginUri(URI.create("/confluence/plugins/servlet/x?a=1&b")).toString());
        assertEquals(back, uris.getLoginUri(URI.create("/plugins/servlet/x?a=1&b")).toString());
        assertEquals("http://localhost/login.action?os_destination=%2Fx",
                new HostLoginUris(() -> "http://localhost").getLoginUri(URI.create("/x")).toString());
    }

    @Test
    public void theSettingsTellTheSite() {
        HostSettingsManager settings = new HostSettingsManager(() -> BASE, "Site");
        assertEquals(BASE, settings.getGlobalSettings().getBaseUrl());
        assertEquals("Site", settings.getGlobalSettings().getSiteTitle());
    }
}
