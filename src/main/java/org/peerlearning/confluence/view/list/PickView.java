package org.peerlearning.confluence.view.list;

/** One of several values to choose from. */
public record PickView(String value, String label, boolean chosen) {}
