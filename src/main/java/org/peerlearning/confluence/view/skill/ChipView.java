package org.peerlearning.confluence.view.skill;

/**
 * Something a reader chose, which can be taken away again.
 *
 * @param remove what the link does, for whoever does not see it
 */
public record ChipView(String label, String remove, String url) {}
