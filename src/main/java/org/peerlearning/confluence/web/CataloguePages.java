package org.peerlearning.confluence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SpaceNames;
import org.peerlearning.confluence.view.list.GroupListSettings;
import org.peerlearning.confluence.view.list.GroupLists;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.When;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.Groups;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Fills the catalogue. What was searched for stands in its address, so that it can be sent to somebody. */
public final class CataloguePages {

    private static final String PATH = "/plugins/servlet/peer-learning/groups";
    /** All that there are; what readers choose, such as a space, stands in the address. */
    private static final GroupListSettings SETTINGS = new GroupListSettings(
            false, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), GroupFilter.LIVING, When.ANY,
            false, true, GroupListSettings.SIZE_USUAL, Order.NEWEST);
    private static final String START = "/plugins/servlet/peer-learning/start";

    private final GroupLists lists;
    private final StartGroup startGroup;
    private final Addresses addresses;
    private final SessionLinks links;
    private final Groups groups;
    private final SpaceNames names;

    public CataloguePages(
            GroupLists lists, StartGroup startGroup, Addresses addresses, SessionLinks links, Groups groups, SpaceNames names) {
        this.lists = lists;
        this.startGroup = startGroup;
        this.addresses = addresses;
        this.links = links;
        this.groups = groups;
        this.names = names;
    }

    /** @param typed what the address says */
    CatalogueView of(Viewer viewer, Map<String, String[]> typed) {
        ListAddress address = Said.address(addresses.of(PATH), typed);
        Optional<String> space = address.given("space");
        return new CatalogueView(
                space.map(key -> name(viewer, new SpaceKey(key))).orElse(""),
                lists.of(viewer, SETTINGS, address),
                space.isPresent() ? addresses.of(PATH) : "",
                subscribe(viewer, space),
                start(viewer, space));
    }

    /** Of a space that the viewer may not know of, they are told nothing but what they typed. */
    private String name(Viewer viewer, SpaceKey space) {
        return groups.showsSpace(viewer, space) ? names.of(space) : space.value();
    }

    private String subscribe(Viewer viewer, Optional<String> space) {
        return viewer.person()
                .flatMap(reader -> space)
                .filter(key -> !key.isBlank())
                .map(key -> links.subscribe(new OfSpace(new SpaceKey(key)).key()))
                .orElse("");
    }

    private String start(Viewer viewer, Optional<String> space) {
        if (space.isEmpty()) {
            return viewer.person().isPresent() ? addresses.of(START) : "";
        }
        return startGroup.refuses(viewer, new SpaceKey(space.get())).isPresent()
                ? ""
                : addresses.of(START + "?space=" + URLEncoder.encode(space.get(), StandardCharsets.UTF_8));
    }
}
