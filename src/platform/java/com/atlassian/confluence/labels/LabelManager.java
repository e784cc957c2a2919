package com.atlassian.confluence.labels;

/**
 * Puts labels on content and takes them off.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/labels/LabelManager.html">
 * Confluence 8.8.0 Javadoc</a>.
 * Holds for: older (8.8).
 */
public interface LabelManager {

    /** UNCONFIRMED: seen on older pages only. */
    int addLabel(Labelable object, Label label);

    /** UNCONFIRMED: no page of either line shows it. */
    int removeLabel(Labelable object, Label label);

    /** UNCONFIRMED: no page of either line shows it. */
    Label getLabel(String name);
}
