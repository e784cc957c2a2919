package org.peerlearning.skill;

/** The number of a skill, as it stands in macro parameters and addresses. */
public record SkillId(long value) {}
