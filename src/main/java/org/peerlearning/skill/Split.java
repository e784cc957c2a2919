package org.peerlearning.skill;

import java.time.Instant;

/**
 * That a skill was taken out of another.
 *
 * @param from where its spellings were before
 */
public record Split(SkillId from, Instant at) {}
