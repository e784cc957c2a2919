package org.peerlearning.notice;

import java.util.List;

/**
 * What became of a notice that was claimed.
 *
 * @param claimed as it was claimed; where somebody else has taken over since, nothing is settled
 * @param show whether it goes to its reader's list now, where it is not there yet
 * @param also what is to be told because of it, each once
 */
public record Settled(Notice claimed, Progress then, boolean show, List<NewNotice> also) {

    public Settled {
        also = List.copyOf(also);
    }

    public Settled(Notice claimed, Progress then, boolean show) {
        this(claimed, then, show, List.of());
    }
}
