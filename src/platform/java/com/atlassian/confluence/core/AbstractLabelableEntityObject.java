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
 * Confluence 9.5.2 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements Labelable {
    private final List<Label> labels = new ArrayList<>();

    /** UNCONFIRMED: seen with its type on 9.x only. */
    @Override
    public List<Label> getLabels() {
        return labels;
    }
}
