package org.peerlearning.confluence.view;

import java.util.ArrayList;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.Lineage;
import org.peerlearning.shared.Viewer;

/** The groups that a group grew out of and that grew out of it, as a list with depths: templates have no recursion. */
public final class KinViews {

    private final Lineage lineage;
    private final GroupPages pages;
    private final Addresses addresses;
    private final GroupPeopleViews people;

    public KinViews(Lineage lineage, GroupPages pages, Addresses addresses, GroupPeopleViews people) {
        this.lineage = lineage;
        this.pages = pages;
        this.addresses = addresses;
        this.people = people;
    }

    /** Empty for a group that stands alone. */
    List<KinView> of(Viewer viewer, Group visible) {
        List<KinView> views = new ArrayList<>();
        lineage.of(viewer, visible.id()).fold(tree -> tree.size() > 1 && add(views, tree, 0, visible), refused -> false);
        return views;
    }

    private boolean add(List<KinView> views, Lineage.Tree tree, int depth, Group here) {
        Group group = tree.group();
        views.add(new KinView(
                depth,
                group.title(),
                pages.path(group.page()).map(addresses::of).orElse(""),
                people.life(group),
                group.id().equals(here.id())));
        tree.grown().forEach(grown -> add(views, grown, depth + 1, here));
        return true;
    }
}
