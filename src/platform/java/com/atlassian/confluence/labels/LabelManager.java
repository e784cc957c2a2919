package com.atlassian.confluence.labels;

/**
 * Puts labels on content and takes them off.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/labels/LabelManager.html">
 * Confluence 8.8.0 Javadoc</a>,
 * its implementation in <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.2/com/atlassian/confluence/impl/labels/CachingLabelManager.html">
 * Confluence 9.0.2 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public interface LabelManager {

    /** Its result is an int on the pages of 8.8 and 9.0; how it is called is seen on both lines. */
    int addLabel(Labelable object, Label label);

    /** UNCONFIRMED: no page of either line shows it. */
    int removeLabel(Labelable object, Label label);

    Label getLabel(String name);
}
