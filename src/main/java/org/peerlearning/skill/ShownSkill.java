package org.peerlearning.skill;

/**
 * One of a person's skills, as somebody else sees it.
 *
 * @param mayConfirm whether the viewer has met the person and has not confirmed it
 * @param confirmed whether the viewer has confirmed it
 */
public record ShownSkill(Skill skill, Claim claim, Evidence evidence, boolean mayConfirm, boolean confirmed) {}
