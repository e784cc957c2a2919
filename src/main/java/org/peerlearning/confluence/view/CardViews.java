package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PersonKey;

/** Makes finished views of groups for templates. */
public final class CardViews {

    private final I18nResolver i18n;
    private final PageLinks pages;
    private final PersonViews people;
    private final GroupTags tags;
    private final CatalogueLinks catalogue;
    private final PlannedViews planned;

    public CardViews(
            I18nResolver i18n, PageLinks pages, PersonViews people, GroupTags tags, CatalogueLinks catalogue, PlannedViews planned) {
        this.i18n = i18n;
        this.pages = pages;
        this.people = people;
        this.tags = tags;
        this.catalogue = catalogue;
        this.planned = planned;
    }

    public GroupCardView of(GroupCard card) {
        return of(card, card.next().map(planned::of));
    }

    /** With its next session as the caller has it already. */
    public GroupCardView of(GroupCard card, Optional<PlannedView> next) {
        Group group = card.group();
        Map<PersonKey, PersonView> hosts = people.of(group.hosts());
        return new GroupCardView(
                group.id().value(),
                group.title(),
                pages.of(group.page()).orElse(""),
                Arrays.stream(group.profile().summary().split("\n+")).toList(),
                i18n.getText("peer-learning.format." + group.profile().format().key()),
                tags.of(group),
                catalogue.topics(group),
                group.hosts().stream().map(hosts::get).toList(),
                next.orElse(null));
    }
}
