package com.atlassian.confluence.core;

import java.io.Serializable;

/**
 * The notation a body is written in.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.12.0/com/atlassian/confluence/core/BodyType.html">
 * Confluence 7.12.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class BodyType implements Serializable {
    /** UNCONFIRMED: seen on older pages only. */
    public static final BodyType UNKNOWN = new BodyType(-1);
    /** UNCONFIRMED: seen on 10.x only. */
    public static final BodyType WIKI = new BodyType(0);
    /** UNCONFIRMED: seen on older pages only. */
    public static final BodyType RAW = new BodyType(1);
    /** UNCONFIRMED: seen on older pages only. */
    public static final BodyType XHTML = new BodyType(2);

    private static final long serialVersionUID = 1L;

    private final int id;

    /** UNCONFIRMED: seen on older pages only. */
    public BodyType(int id) {
        this.id = id;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public int toInt() {
        return id;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BodyType other && id == other.id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
