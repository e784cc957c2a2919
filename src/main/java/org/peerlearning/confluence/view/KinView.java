package org.peerlearning.confluence.view;

/**
 * A group in the tree of those that grew out of one another.
 *
 * @param depth 0 for the first one
 * @param life where it is in its life, in a sentence
 * @param here whether it is the group that the tree is shown for
 */
public record KinView(int depth, String title, String url, String life, boolean here) {}
