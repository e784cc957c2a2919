package org.peerlearning.skill;

import java.time.Instant;
import org.peerlearning.shared.PersonKey;

/**
 * A colleague said that they learnt something from a person, and the person has not answered yet.
 *
 * @param skill the one that was named, whatever skill stands for it today
 */
public record Hint(PersonKey person, SkillId skill, PersonKey from, Instant at) {}
