package org.peerlearning.skill;

import org.peerlearning.shared.Answer;

/** Fills the vocabulary with the starter list, in one click. To load it again completes what is missing, and nothing is there twice. */
public final class LoadStarterList {

    private final ImportSkills importing;
    private final StarterList starter;

    public LoadStarterList(ImportSkills importing, StarterList starter) {
        this.importing = importing;
        this.starter = starter;
    }

    public Answer<ImportReport> load(Curator curator) {
        return importing.apply(curator, starter.csv());
    }
}
