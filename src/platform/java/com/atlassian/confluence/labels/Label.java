package com.atlassian.confluence.labels;

import java.util.Objects;

import com.atlassian.core.bean.EntityObject;

/**
 * A word that content is marked with.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.5/com/atlassian/confluence/labels/Label.html">
 * Confluence 5.5 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/labels/Label.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/labels/Label.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class Label extends EntityObject {
    final Namespace namespace;

    private final String name;

    /** UNCONFIRMED: seen on older pages only. */
    public Label(String name) {
        this(name, Namespace.GLOBAL);
    }

    public Label(String name, Namespace namespace) {
        this.name = Objects.requireNonNull(name, "name");
        this.namespace = namespace;
    }

    public String getName() {
        return name;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getDisplayTitle() {
        return name;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Label other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
