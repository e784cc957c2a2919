package com.atlassian.confluence.labels;

import java.util.Objects;

import com.atlassian.core.bean.EntityObject;

/**
 * A word that content is marked with.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.5/com/atlassian/confluence/labels/Label.html">
 * Confluence 5.5 Javadoc</a>.
 * Holds for: older (5.5).
 */
public class Label extends EntityObject {
    private final String name;

    /** UNCONFIRMED: seen on older pages only. */
    public Label(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** UNCONFIRMED: seen on older pages only. */
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
