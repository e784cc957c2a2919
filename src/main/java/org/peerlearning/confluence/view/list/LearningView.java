package org.peerlearning.confluence.view.list;

import java.util.List;

/**
 * What somebody learns, and could learn.
 *
 * @param going sessions in which they have a seat
 * @param waiting sessions in which they wait for something, or are waited for
 * @param hosting groups that they host, or are asked to
 * @param member groups that they are in, or asked to join
 * @param could groups that they could join
 * @param past groups of theirs that are archived, the latest first
 * @param archive the address of all archived groups
 */
public record LearningView(
        List<MeetingView> going,
        List<MeetingView> waiting,
        List<GroupTileView> hosting,
        List<GroupTileView> member,
        List<GroupTileView> could,
        List<PastView> past,
        String archive) {

    public LearningView {
        going = List.copyOf(going);
        waiting = List.copyOf(waiting);
        hosting = List.copyOf(hosting);
        member = List.copyOf(member);
        could = List.copyOf(could);
        past = List.copyOf(past);
    }

    public boolean hasGoing() {
        return !going.isEmpty();
    }

    public boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    public boolean hasHosting() {
        return !hosting.isEmpty();
    }

    public boolean hasMember() {
        return !member.isEmpty();
    }

    public boolean hasCould() {
        return !could.isEmpty();
    }

    public boolean hasPast() {
        return !past.isEmpty();
    }
}
