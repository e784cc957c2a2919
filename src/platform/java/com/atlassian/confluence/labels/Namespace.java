package com.atlassian.confluence.labels;

/**
 * For whom a label is.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7/com/atlassian/confluence/labels/Namespace.html">
 * Confluence 5.7 Javadoc</a>.
 * Holds for: older (5.7).
 */
public class Namespace {

    private Namespace() {}

    /** UNCONFIRMED: seen on older pages only. */
    public static boolean isGlobal(Label l) {
        return l != null;
    }
}
