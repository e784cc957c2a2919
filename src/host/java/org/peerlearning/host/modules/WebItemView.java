package org.peerlearning.host.modules;

/**
 * A web item as a page shows it.
 *
 * @param key the complete key, {@code pluginKey:moduleKey}
 * @param label in the current user's language
 * @param url ready for an {@code href} once escaped; starts with the context path unless the descriptor says it is absolute
 * @param linkId the id for the link element, or empty
 * @param tooltip in the current user's language, or empty
 * @param styleClass CSS classes, or empty
 * @param weight lower comes first
 */
public record WebItemView(String key, String label, String url, String linkId, String tooltip, String styleClass, int weight) {}
