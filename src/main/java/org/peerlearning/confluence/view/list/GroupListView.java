package org.peerlearning.confluence.view.list;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of groups.
 *
 * @param table whether it is a table rather than cards
 * @param filter or null where the reader has nothing to choose
 * @param nothing why there are no groups, in words; empty when there are some
 * @param first the address of the first page; empty on it
 * @param previous the address of the page that led to this one; empty on the first one, and where it is not known
 * @param next the address of the page that follows; empty on the last one
 * @param more whether there are more groups
 */
public record GroupListView(
        boolean table, FilterView filter, List<GroupTileView> tiles, String nothing, String first, String previous,
        String next, boolean more) {

    public GroupListView {
        tiles = List.copyOf(tiles);
    }

    public boolean hasFilter() {
        return Optional.ofNullable(filter).isPresent();
    }

    public boolean hasTiles() {
        return !tiles.isEmpty();
    }

    public boolean hasFirst() {
        return !first.isEmpty();
    }

    public boolean hasPrevious() {
        return !previous.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
