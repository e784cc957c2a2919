package org.peerlearning.confluence.view.list;

import java.util.List;

/**
 * A group in a tree of groups, as a template goes through it line by line.
 *
 * @param life where it is in its life, in a sentence
 * @param outcome what came of it; empty while nobody said
 * @param here whether it is the group whose tree it is
 * @param parent whether the next line grew out of this one
 * @param ends one entry for each group whose last descendant this is
 */
public record BranchView(
        String title, String url, String life, String outcome, boolean here, boolean parent, List<Integer> ends) {

    public BranchView {
        ends = List.copyOf(ends);
    }

    public boolean hasOutcome() {
        return !outcome.isEmpty();
    }
}
