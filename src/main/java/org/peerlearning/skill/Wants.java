package org.peerlearning.skill;

import java.util.List;
import org.peerlearning.shared.Viewer;

/** What people want to learn. */
public interface Wants {

    /**
     * Every spelling of every skill that the viewer wants to learn, what they said last first; nothing for a visitor. For their own
     * eyes: it tells what they may have shown to nobody.
     */
    List<String> spellings(Viewer viewer);
}
