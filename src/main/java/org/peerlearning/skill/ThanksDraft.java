package org.peerlearning.skill;

import java.util.List;

/**
 * "I learnt this from Ana", as somebody typed it; anything may be null.
 *
 * @param skill the number of a known skill; where it is null, the name counts
 * @param name a spelling of a skill, known or new
 * @param tags of a new skill: what it is good for
 */
public record ThanksDraft(String userName, Long skill, String name, List<String> tags) {}
