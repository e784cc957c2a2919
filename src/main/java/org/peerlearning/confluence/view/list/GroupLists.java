package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.Optional;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.session.FindGroups;
import org.peerlearning.shared.Viewer;

/** Makes pages of lists of groups, in a bounded number of statements. */
public final class GroupLists {

    private final FindGroups find;
    private final GroupCards cards;
    private final GroupTiles tiles;
    private final FilterViews filters;
    private final CatalogueLinks catalogue;
    private final I18nResolver i18n;
    private final Clock clock;

    public GroupLists(
            FindGroups find, GroupCards cards, GroupTiles tiles, FilterViews filters, CatalogueLinks catalogue, I18nResolver i18n,
            Clock clock) {
        this.find = find;
        this.cards = cards;
        this.tiles = tiles;
        this.filters = filters;
        this.catalogue = catalogue;
        this.i18n = i18n;
        this.clock = clock;
    }

    public GroupListView of(Viewer viewer, GroupListSettings settings, ListAddress address) {
        GroupChoices choices = GroupChoices.of(settings, address);
        FindGroups.Page page = find.find(viewer, choices.wish(settings, clock.instant()));
        return new GroupListView(
                settings.table(),
                settings.search() && address.remembers()
                        ? filters.of(settings, choices, find.kinds(viewer, choices.open(settings)), address)
                        : null,
                tiles.of(cards.of(viewer, page.groups()), byTopic(settings, choices, address)),
                page.groups().isEmpty() ? nothing(settings, choices, page) : "",
                choices.after().isPresent() ? address.with(choices.firstPage().said()) : "",
                choices.previousPage(settings.order()).map(before -> address.with(before.said())).orElse(""),
                page.next().map(choices::nextPage).map(after -> address.with(after.said())).orElse(""),
                page.next().isPresent());
    }

    /** Topics narrow the list itself where readers may do that, and else lead to the catalogue. */
    private String byTopic(GroupListSettings settings, GroupChoices choices, ListAddress address) {
        if (!settings.search() || settings.topic().isPresent() || !address.remembers()) {
            return catalogue.byTopic();
        }
        String here = address.with(choices.aboutAnything().said());
        return here + (here.contains("?") ? "&" : "?") + address.name(GroupChoices.TOPIC) + "=";
    }

    private String nothing(GroupListSettings settings, GroupChoices choices, FindGroups.Page page) {
        if (page.next().isPresent()) {
            return i18n.getText("peer-learning.list.nothing-yet");
        }
        if (!choices.isNothing()) {
            return i18n.getText("peer-learning.list.nothing-fits");
        }
        return i18n.getText(settings.isForSome() ? "peer-learning.list.none-of-these" : "peer-learning.list.no-groups");
    }
}
