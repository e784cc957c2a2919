package org.peerlearning.skill;

/**
 * A spelling as somebody typed it; anything may be null.
 *
 * @param label null means no
 */
public record TermDraft(String text, String language, Boolean label) {}
