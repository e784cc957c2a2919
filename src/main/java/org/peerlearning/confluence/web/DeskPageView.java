package org.peerlearning.confluence.web;

import java.util.List;

/**
 * The host's desk of one session.
 *
 * @param tally how many stand where, in words
 * @param targets other sessions that people can be moved to
 */
public record DeskPageView(
        long session,
        DeskHeadView head,
        boolean calledOff,
        String tally,
        int capacity,
        int capacityMax,
        int reasonMax,
        List<DeskListView> lists,
        List<ChoiceView> targets,
        List<HistoryView> history) {

    public DeskPageView {
        lists = List.copyOf(lists);
        targets = List.copyOf(targets);
        history = List.copyOf(history);
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }
}
