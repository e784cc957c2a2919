package org.peerlearning.confluence.rest;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupList;
import org.peerlearning.group.Tag;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Writes groups as the interface shows them. */
public final class GroupJsons {

    private final GroupCards cards;
    private final SessionJsons sessions;
    private final PersonViews people;
    private final PageLinks pages;

    public GroupJsons(GroupCards cards, SessionJsons sessions, PersonViews people, PageLinks pages) {
        this.cards = cards;
        this.sessions = sessions;
        this.people = people;
        this.pages = pages;
    }

    /** The caller has found the group by the viewer's eyes. */
    GroupJson of(Viewer viewer, Group visible) {
        return of(viewer, List.of(visible)).get(0);
    }

    /** The caller has found the groups by the viewer's eyes. */
    GroupJson.ListJson list(Viewer viewer, GroupList visible) {
        return new GroupJson.ListJson(
                of(viewer, visible.groups()), visible.next().map(GroupId::value).orElse(null));
    }

    private List<GroupJson> of(Viewer viewer, List<Group> visible) {
        Map<PersonKey, PersonView> hosts =
                people.of(visible.stream().flatMap(group -> group.hosts().stream()).toList());
        return cards.of(viewer, visible).stream().map(card -> json(card, hosts)).toList();
    }

    private GroupJson json(GroupCard card, Map<PersonKey, PersonView> people) {
        Group group = card.group();
        return new GroupJson(
                group.id().value(),
                group.title(),
                group.profile().summary(),
                group.profile().format().key(),
                group.tags().stream().sorted().map(Tag::key).toList(),
                group.profile().space().value(),
                group.page().value(),
                pages.of(group.page()).orElse(null),
                group.profile().participantsShownTo().key(),
                group.hosts().stream().map(people::get).toList(),
                group.startedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                card.next().map(sessions::of).orElse(null));
    }
}
