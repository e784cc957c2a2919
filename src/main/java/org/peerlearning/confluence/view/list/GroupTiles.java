package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.confluence.view.GroupTags;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.MemberState;
import org.peerlearning.group.MyRole;
import org.peerlearning.shared.PersonKey;

/** Makes finished views of groups among others. */
public final class GroupTiles {

    private final I18nResolver i18n;
    private final PageLinks pages;
    private final CatalogueLinks catalogue;
    private final PersonViews people;
    private final GroupTags kinds;
    private final GroupPeopleViews lives;
    private final SessionViews sessions;

    public GroupTiles(
            I18nResolver i18n, PageLinks pages, CatalogueLinks catalogue, PersonViews people, GroupTags kinds, GroupPeopleViews lives,
            SessionViews sessions) {
        this.i18n = i18n;
        this.pages = pages;
        this.catalogue = catalogue;
        this.people = people;
        this.kinds = kinds;
        this.lives = lives;
        this.sessions = sessions;
    }

    /** With topics that lead to the catalogue. */
    public List<GroupTileView> of(List<GroupCard> cards) {
        return of(cards, catalogue.byTopic());
    }

    /** @param byTopic the address where groups about a topic are found, without the topic at its end */
    List<GroupTileView> of(List<GroupCard> cards, String byTopic) {
        Map<PersonKey, PersonView> hosts =
                people.of(cards.stream().flatMap(card -> card.group().hosts().stream()).distinct().toList());
        return cards.stream().map(card -> of(card, hosts, byTopic)).toList();
    }

    private GroupTileView of(GroupCard card, Map<PersonKey, PersonView> hosts, String byTopic) {
        Group group = card.group();
        return new GroupTileView(
                group.title(),
                url(group),
                group.profile().summary().split("\n", 2)[0],
                i18n.getText("peer-learning.format." + group.profile().format().key()),
                kinds.of(group),
                catalogue.topics(group, byTopic),
                group.hosts().stream().map(hosts::get).toList(),
                life(group),
                outcome(group),
                mine(card.mine()),
                group.isClosed(),
                card.next().map(sessions::of).orElse(null));
    }

    /** The address of the page that a group lives on. */
    String url(Group group) {
        return pages.of(group.page()).orElse("");
    }

    /** What came of it: the first paragraph. */
    String outcome(Group group) {
        return group.outcome().split("\n", 2)[0];
    }

    /** Where it is in its life, in a sentence. */
    String life(Group group) {
        return lives.life(group);
    }

    private String mine(MemberState mine) {
        if (mine.invited()) {
            return i18n.getText("peer-learning.people.status.invited");
        }
        return mine.role() == MyRole.NONE ? "" : i18n.getText("peer-learning.people.status." + mine.role().key());
    }
}
