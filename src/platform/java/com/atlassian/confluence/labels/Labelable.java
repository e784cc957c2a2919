package com.atlassian.confluence.labels;

import java.util.List;

/**
 * Something that carries labels.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/labels/EditableLabelable.html">
 * Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Labelable {

    /** UNCONFIRMED: seen on older pages only. */
    List<Label> getLabels();
}
