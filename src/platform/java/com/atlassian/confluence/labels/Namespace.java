package com.atlassian.confluence.labels;

/**
 * For whom a label is.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7/com/atlassian/confluence/labels/Namespace.html">
 * Confluence 5.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/labels/Namespace.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features#jobs--en#built-in-jobs--en#cql-escalation-services--en">
 * ScriptRunner's jobs, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class Namespace {

    public static final Namespace GLOBAL = new Namespace();

    private Namespace() {}

    /** UNCONFIRMED: seen on 9.x only. */
    public static boolean isGlobal(Label l) {
        return l.namespace == GLOBAL;
    }
}
