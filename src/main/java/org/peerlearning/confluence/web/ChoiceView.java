package org.peerlearning.confluence.web;

/** One choice of a select box, or one check box. */
public record ChoiceView(String key, String label) {}
