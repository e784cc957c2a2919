package com.atlassian.confluence.labels;

import java.util.List;

/**
 * Something that carries labels.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/labels/EditableLabelable.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.21/com/atlassian/confluence/labels/EditableLabelable.html">
 * Confluence 9.2.21 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Labelable {

    List<Label> getLabels();
}
