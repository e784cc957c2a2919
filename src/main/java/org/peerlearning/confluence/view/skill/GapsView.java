package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.list.PickView;

/**
 * What is wanted, beside what is offered.
 *
 * @param space its key as it was typed; empty for the whole wiki
 * @param orders addresses of the same list in other orders
 * @param total how many skills
 * @param everything address of the list of the whole wiki
 * @param first the address of the first page; empty on it
 * @param next the address of the page that follows; empty on the last one
 */
public record GapsView(
        String space, List<PickView> orders, List<GapView> gaps, String total, String everything, String first, String next) {

    public GapsView {
        orders = List.copyOf(orders);
        gaps = List.copyOf(gaps);
    }

    public boolean hasSpace() {
        return !space.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    public boolean hasFirst() {
        return !first.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
