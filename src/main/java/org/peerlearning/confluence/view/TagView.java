package org.peerlearning.confluence.view;

/**
 * A tag as templates show it.
 *
 * @param key {@code work} or {@code passion}, for the style
 * @param label in the reader's language
 */
public record TagView(String key, String label) {}
