package com.atlassian.confluence.core;

/**
 * Stored in versions.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/spaces/package-tree.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject {
    private int version = 1;

    public int getVersion() {
        return version;
    }

    /** UNCONFIRMED: seen on 9.x only. */
    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isNew() {
        return version == 1;
    }
}
