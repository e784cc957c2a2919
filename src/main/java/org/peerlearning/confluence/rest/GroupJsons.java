package org.peerlearning.confluence.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.GroupJson.DetailsJson;
import org.peerlearning.confluence.rest.GroupJson.GroupRefJson;
import org.peerlearning.confluence.rest.GroupJson.HostJson;
import org.peerlearning.confluence.rest.GroupJson.MineJson;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.group.Catalogue.GroupPage;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Host;
import org.peerlearning.group.MemberState;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
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
    GroupJson.ListJson list(Viewer viewer, GroupPage visible) {
        return new GroupJson.ListJson(
                of(viewer, visible.groups()), visible.next().map(cursor -> cursor.last().value()).orElse(null));
    }

    /** The caller has found the groups by the viewer's eyes. */
    List<GroupJson> of(Viewer viewer, List<Group> visible) {
        Map<PersonKey, PersonView> hosts =
                people.of(visible.stream().flatMap(group -> group.hosts().stream()).toList());
        return cards.of(viewer, visible).stream().map(card -> json(card, hosts)).toList();
    }

    /** The caller has found the group by the viewer's eyes. */
    GroupRefJson reference(Group visible) {
        return new GroupRefJson(visible.id().value(), visible.title(), url(visible));
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
                url(group),
                group.profile().participantsShownTo().key(),
                details(group.details()),
                group.hosts().stream().map(people::get).toList(),
                group.team().stream().map(host -> host(host, people)).toList(),
                group.life().key(),
                group.outcome(),
                group.course().spaceArchived(),
                card.parent().map(this::reference).orElse(null),
                group.people(),
                mine(card.mine()),
                instant(group.startedAt()),
                group.version(),
                card.next().map(sessions::of).orElse(null));
    }

    private String url(Group group) {
        return pages.of(group.page()).orElse(null);
    }

    static MineJson mine(MemberState state) {
        return new MineJson(state.role().key(), state.invited());
    }

    static String instant(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static HostJson host(Host host, Map<PersonKey, PersonView> people) {
        return new HostJson(people.get(host.person()), host.role().key(), instant(host.since()));
    }

    private static DetailsJson details(GroupDetails details) {
        return new DetailsJson(
                details.language().orElse(null),
                details.topics(),
                details.softSkills(),
                details.agreement(),
                details.sizeMin(),
                details.sizeMax(),
                details.joining().key());
    }
}
