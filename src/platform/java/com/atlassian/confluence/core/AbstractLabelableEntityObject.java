package com.atlassian.confluence.core;

import java.util.ArrayList;
import java.util.List;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

/**
 * Stored in versions and carrying labels.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/spaces/package-tree.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/labels/class-use/Label.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/core/AbstractLabelableEntityObject.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements Labelable {
    private final List<Label> labels = new ArrayList<>();

    @Override
    public List<Label> getLabels() {
        return labels;
    }
}
