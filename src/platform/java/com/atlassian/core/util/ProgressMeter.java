package com.atlassian.core.util;

/**
 * How far a long task has come.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/event/events/space/SpaceRemoveEvent.html">
 * Confluence 6.3.3 Javadoc</a>.
 * Holds for: older (6.3).
 */
public class ProgressMeter {
}
