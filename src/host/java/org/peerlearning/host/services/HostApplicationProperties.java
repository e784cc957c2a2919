package org.peerlearning.host.services;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the site says of itself: its addresses and folders, and that it stands in for Confluence 9.2. */
public final class HostApplicationProperties implements ApplicationProperties {
    private static final Date BUILD_DATE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Supplier<String> baseUrl;
    private final String contextPath;
    private final Path home;
    private final BooleanSupplier inRequest;

    /**
     * Creates the properties.
     *
     * @param baseUrl the address people use, without a slash at the end; asked each time, for a port is known late
     * @param contextPath {@code /confluence}, or empty
     * @param home the folder of this node, which is also that of the cluster
     * @param inRequest whether the calling thread answers a request, which decides what {@link UrlMode#AUTO} means
     */
    public HostApplicationProperties(Supplier<String> baseUrl, String contextPath, Path home, BooleanSupplier inRequest) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
        this.home = home;
        this.inRequest = inRequest;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get();
            case RELATIVE, RELATIVE_CANONICAL -> contextPath;
            case AUTO -> inRequest.getAsBoolean() ? contextPath : baseUrl.get();
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return PLATFORM_CONFLUENCE;
    }

    @Override
    public String getVersion() {
        return "9.2.0";
    }

    @Override
    public Date getBuildDate() {
        return new Date(BUILD_DATE.getTime());
    }

    @Override
    public String getBuildNumber() {
        return "0";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }
}
