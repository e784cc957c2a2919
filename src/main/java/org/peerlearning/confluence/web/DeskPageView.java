package org.peerlearning.confluence.web;

import java.util.List;

/**
 * The host's desk of one session.
 *
 * @param targets other sessions that people can be moved to
 */
public record DeskPageView(
        long session,
        HeadView head,
        DeskFactsView facts,
        int capacity,
        int capacityMax,
        int reasonMax,
        int subjectMax,
        int textMax,
        List<DeskListView> lists,
        List<TargetView> targets,
        List<HistoryView> history) {

    public DeskPageView {
        lists = List.copyOf(lists);
        targets = List.copyOf(targets);
        history = List.copyOf(history);
    }

    /** What makes a button for this session where it is pasted as markup. */
    public String buttonText() {
        return "{peer-signup:session=" + session + "}";
    }

    public boolean hasPeople() {
        return lists.stream().anyMatch(DeskListView::hasEntries);
    }

    public boolean hasTargets() {
        return !targets.isEmpty();
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }
}
