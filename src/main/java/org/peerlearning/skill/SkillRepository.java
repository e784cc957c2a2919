package org.peerlearning.skill;

import java.util.List;
import java.util.function.Function;

/** Where the vocabulary is kept. */
public interface SkillRepository {

    /** Grows with every committed change of the vocabulary; 0 while there was none. One cheap statement. */
    long version();

    /**
     * Grows with every change of the vocabulary that was committed on this node, and perhaps with others. A repository that many
     * nodes share answers without asking the database.
     */
    default long changesHere() {
        return version();
    }

    /** Everything, merged and archived too, in the order of the numbers. As many statements for one as for many. */
    List<Skill> all();

    /**
     * Does the work while nobody else may change the vocabulary, in one transaction, joining one that runs. What it changed counts as
     * one version.
     */
    <T> T changing(Function<VocabularyWork, T> work);
}
