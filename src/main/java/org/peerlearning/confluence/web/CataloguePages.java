package org.peerlearning.confluence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.list.GroupListSettings;
import org.peerlearning.confluence.view.list.GroupLists;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.When;
import org.peerlearning.group.GroupWords;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Fills the catalogue. What was searched for stands in its address, so that it can be sent to somebody. */
public final class CataloguePages {

    private static final String PATH = "/plugins/servlet/peer-learning/groups";
    private static final String START = "/plugins/servlet/peer-learning/start";

    private final GroupLists lists;
    private final StartGroup startGroup;
    private final Addresses addresses;
    private final SessionLinks links;

    public CataloguePages(GroupLists lists, StartGroup startGroup, Addresses addresses, SessionLinks links) {
        this.lists = lists;
        this.startGroup = startGroup;
        this.addresses = addresses;
        this.links = links;
    }

    /** @param typed what the address says */
    CatalogueView of(Viewer viewer, Map<String, String[]> typed) {
        ListAddress address = Said.address(addresses.of(PATH), typed);
        Optional<String> space = address.given("space");
        Optional<String> topic = address.given("topic").flatMap(GroupWords::topic);
        return new CatalogueView(
                space.orElse(""),
                topic.orElse(""),
                lists.of(viewer, settings(space, topic), address),
                space.isPresent() || topic.isPresent() ? addresses.of(PATH) : "",
                subscribe(viewer, space),
                start(viewer, space));
    }

    private static GroupListSettings settings(Optional<String> space, Optional<String> topic) {
        return new GroupListSettings(
                false,
                space.map(key -> Set.of(new SpaceKey(key))).orElse(Set.of()),
                Optional.empty(),
                Optional.empty(),
                topic,
                Optional.empty(),
                When.ANY,
                false,
                true,
                GroupListSettings.SIZE_USUAL,
                Order.NEWEST);
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
