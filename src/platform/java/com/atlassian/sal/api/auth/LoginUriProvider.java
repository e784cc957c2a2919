package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where a person logs in.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface LoginUriProvider {

    /** The login page that leads back to the given address. */
    URI getLoginUri(URI returnUri);
}
