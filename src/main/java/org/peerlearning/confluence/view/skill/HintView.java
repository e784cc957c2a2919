package org.peerlearning.confluence.view.skill;

/**
 * A skill that the reader might claim.
 *
 * @param why it is offered
 * @param direction what the claim begins with
 * @param level what the claim begins with
 */
public record HintView(String id, String name, String why, String direction, String level) {}
