package org.peerlearning.skill;

import java.util.List;

/**
 * What is to be taken out of a skill, as somebody typed it.
 *
 * @param name of the new skill: one of the spellings, or one that no skill has
 * @param terms spellings that go along; null for none
 */
public record SplitDraft(String name, List<String> terms) {}
