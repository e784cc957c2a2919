package org.peerlearning.confluence.wiring;

import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.DirectoryWatch;

/** Stands for a watch that is made later, because it needs what needs a watch. What was written before it is there, it reads itself. */
public final class LateWatch implements DirectoryWatch {

    private volatile DirectoryWatch there = entry -> {};

    @Override
    public void written(DirectoryEntry entry) {
        there.written(entry);
    }

    void tell(DirectoryWatch watch) {
        there = watch;
    }
}
