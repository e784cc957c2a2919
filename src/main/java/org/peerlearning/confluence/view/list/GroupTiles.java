package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.confluence.view.GroupTags;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.Life;
import org.peerlearning.group.MemberState;
import org.peerlearning.group.MyRole;
import org.peerlearning.shared.PersonKey;

/** Makes finished views of groups among others. */
public final class GroupTiles {

    private static final String CATALOGUE = "/plugins/servlet/peer-learning/groups";

    private final I18nResolver i18n;
    private final Addresses addresses;
    private final GroupPages pages;
    private final PersonViews people;
    private final GroupTags kinds;
    private final GroupPeopleViews lives;
    private final SessionViews sessions;

    public GroupTiles(
            I18nResolver i18n, Addresses addresses, GroupPages pages, PersonViews people, GroupTags kinds, GroupPeopleViews lives,
            SessionViews sessions) {
        this.i18n = i18n;
        this.addresses = addresses;
        this.pages = pages;
        this.people = people;
        this.kinds = kinds;
        this.lives = lives;
        this.sessions = sessions;
    }

    /** With topics that lead to the catalogue. */
    public List<GroupTileView> of(List<GroupCard> cards) {
        return of(cards, catalogue());
    }

    /** Where groups about a topic are found, once the topic is added to it. */
    String catalogue() {
        return addresses.of(CATALOGUE) + "?" + GroupChoices.TOPIC + "=";
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
                group.details().topics().stream()
                        .map(topic -> new TopicView(topic, byTopic + URLEncoder.encode(topic, StandardCharsets.UTF_8)))
                        .toList(),
                group.hosts().stream().map(hosts::get).toList(),
                life(group),
                outcome(group),
                mine(card.mine()),
                card.next().map(sessions::of).orElse(null));
    }

    /** The address of the page that a group lives on. */
    String url(Group group) {
        return pages.path(group.page()).map(addresses::of).orElse("");
    }

    /** The address of all groups that are archived. */
    String archive() {
        return addresses.of(CATALOGUE) + "?" + GroupChoices.LIFE + "=" + Life.ARCHIVED.key();
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
