package org.peerlearning.confluence.rest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.CuratedSkills;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.SkillState;
import org.peerlearning.skill.SkillWords;

/** Which part of the vocabulary somebody wants to see. */
record VocabularyQuery(Curator curator, String text, Set<SkillState> states, int from, int limit) {

    private static final long LIMIT = 50;
    private static final String ALL = "all";

    /** What was not merged: merged skills show with those that stand for them. */
    private static final Set<SkillState> USUAL = EnumSet.of(SkillState.ACTIVE, SkillState.ARCHIVED);

    /**
     * The parameters of a query; any may be null.
     *
     * @param state one, or {@code all}; null for all but the merged
     */
    record Typed(String space, String text, String state, String from, String limit) {}

    static Answer<VocabularyQuery> read(Viewer viewer, Typed typed) {
        QueryReader query = new QueryReader();
        Curator curator = CuratorQuery.read(query, viewer, typed.space());
        Optional<String> words = query.text("text", typed.text(), SkillWords.NAME_MAX);
        Optional<Set<SkillState>> states = query.word("state", typed.state(), VocabularyQuery::states, "skill.state.unknown");
        int from = query.number("from", typed.from(), 0, Integer.MAX_VALUE).orElse(0L).intValue();
        int size = query.number("limit", typed.limit(), 1, CuratedSkills.PAGE_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> new VocabularyQuery(curator, words.orElse(""), states.orElse(USUAL), from, size));
    }

    private static Optional<Set<SkillState>> states(String word) {
        return word.equals(ALL)
                ? Optional.of(EnumSet.allOf(SkillState.class))
                : SkillState.byKey(word).map(Set::of);
    }
}
