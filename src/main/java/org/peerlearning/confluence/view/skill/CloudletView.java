package org.peerlearning.confluence.view.skill;

/**
 * A skill in a cloud.
 *
 * @param step 1 to 5, the more people the higher
 * @param people how many claim it, in words
 */
public record CloudletView(String name, String url, String step, String people) {}
