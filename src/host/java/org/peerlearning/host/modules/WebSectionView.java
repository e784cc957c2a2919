package org.peerlearning.host.modules;

/**
 * A web section as a page shows it; its items are those of section {@code location/moduleKey}.
 *
 * @param key the complete key, {@code pluginKey:moduleKey}
 * @param section what to ask {@link WebFragments#items} for to get its items
 * @param label in the current user's language, or empty
 * @param weight lower comes first
 */
public record WebSectionView(String key, String section, String label, int weight) {}
