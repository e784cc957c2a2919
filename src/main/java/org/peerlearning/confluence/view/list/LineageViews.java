package org.peerlearning.confluence.view.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Lineage.Tree;

/** Makes finished views of trees of groups. */
public final class LineageViews {

    private final GroupTiles tiles;

    public LineageViews(GroupTiles tiles) {
        this.tiles = tiles;
    }

    /** @param here whose tree it is */
    public List<BranchView> of(Tree tree, GroupId here) {
        List<BranchView> lines = new ArrayList<>();
        add(tree, here, 0, lines);
        return lines;
    }

    /** @param ending how many groups end with this one, if nothing grew out of it */
    private void add(Tree tree, GroupId here, int ending, List<BranchView> lines) {
        Group group = tree.group();
        int children = tree.grown().size();
        lines.add(new BranchView(
                group.title(),
                tiles.url(group),
                tiles.life(group),
                group.outcome(),
                group.id().equals(here),
                children > 0,
                Collections.nCopies(children > 0 ? 0 : ending, ending)));
        for (int i = 0; i < children; i++) {
            add(tree.grown().get(i), here, i == children - 1 ? ending + 1 : 0, lines);
        }
    }
}
