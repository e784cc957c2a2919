package org.peerlearning.skill;

import java.util.List;

/**
 * All spellings of a skill besides its name, and its tags, as somebody typed them; null means that they stay.
 */
public record TermsDraft(List<TermDraft> terms, List<String> tags) {}
