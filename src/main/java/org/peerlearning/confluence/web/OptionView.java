package org.peerlearning.confluence.web;

/** One choice of a select box, or one check box, that may be chosen already. */
public record OptionView(String key, String label, boolean chosen) {}
