package org.peerlearning.skill;

/**
 * One of a person's skills, as they see it.
 *
 * @param skill the one that stands for what they claimed
 * @param claim several are shown as one
 */
public record MySkill(Skill skill, Claim claim, Evidence evidence) {}
