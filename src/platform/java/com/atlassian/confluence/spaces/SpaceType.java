package com.atlassian.confluence.spaces;

import java.io.Serializable;

/**
 * Whether a space belongs to all or to one person.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.5.7/com/atlassian/confluence/spaces/class-use/SpacesQuery.Builder.html">
 * Confluence 8.5.7 Javadoc</a>.
 * Holds for: older (8.5).
 */
public final class SpaceType implements Serializable {
    /** UNCONFIRMED: no page of either line shows it. */
    public static final SpaceType GLOBAL = new SpaceType("global");
    /** UNCONFIRMED: no page of either line shows it. */
    public static final SpaceType PERSONAL = new SpaceType("personal");

    private static final long serialVersionUID = 1L;

    private final String name;

    private SpaceType(String name) {
        this.name = name;
    }

    private Object readResolve() {
        return "personal".equals(name) ? PERSONAL : GLOBAL;
    }

    @Override
    public String toString() {
        return name;
    }
}
