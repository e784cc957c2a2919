package org.peerlearning.confluence.view;

/**
 * A topic of a group.
 *
 * @param url where other groups are found that are about it
 */
public record TopicView(String word, String url) {}
