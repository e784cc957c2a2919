package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * Name, version and address of the product the plugin runs in.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>,
 * <a href="https://github.com/phrontizo/likec4-confluence">LikeC4 macro, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ApplicationProperties {
    String PLATFORM_CONFLUENCE = "conf";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    /** UNCONFIRMED: seen on older pages only. */
    String getVersion();

    /** UNCONFIRMED: seen on older pages only. */
    Date getBuildDate();

    /** UNCONFIRMED: seen on older pages only. */
    String getBuildNumber();

    /** UNCONFIRMED: seen on 10.x only. */
    Optional<Path> getLocalHomeDirectory();

    /** UNCONFIRMED: seen on 10.x only. */
    Optional<Path> getSharedHomeDirectory();
}
