package org.peerlearning.confluence.web;

/**
 * A notice as administrators see it, who are told nothing of what is in it.
 *
 * @param kind in words
 * @param why it did not come through last time; empty for all is well
 */
public record NoticeDeskLineView(long id, String kind, String since, int tries, String why) {}
