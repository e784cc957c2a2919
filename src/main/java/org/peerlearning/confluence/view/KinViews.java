package org.peerlearning.confluence.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.Lineage;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** The groups that a group grew out of and that grew out of it, as a list with depths: templates have no recursion. */
public final class KinViews {

    private final Lineage lineage;
    private final GroupPages pages;
    private final Addresses addresses;
    private final GroupPeopleViews people;
    private final StartGroup startGroup;

    public KinViews(Lineage lineage, GroupPages pages, Addresses addresses, GroupPeopleViews people, StartGroup startGroup) {
        this.lineage = lineage;
        this.pages = pages;
        this.addresses = addresses;
        this.people = people;
        this.startGroup = startGroup;
    }

    /** Where to start a group that grows out of this one: in its space, for who may, else in one that they choose; empty for visitors. */
    String growth(Viewer viewer, Group visible) {
        if (viewer.person().isEmpty()) {
            return "";
        }
        SpaceKey space = visible.profile().space();
        String there = startGroup.refuses(viewer, space).isPresent()
                ? ""
                : "space=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8) + "&";
        return addresses.of("/plugins/servlet/peer-learning/start?" + there + "parent=" + visible.id().value());
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
