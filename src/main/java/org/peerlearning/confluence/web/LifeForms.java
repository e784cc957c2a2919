package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.group.ChangeLife;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.Life;
import org.peerlearning.shared.Text;

/** Says where a group is in its life and where its hosts can take it. */
public final class LifeForms {

    private final GroupPeopleViews people;
    private final I18nResolver i18n;

    public LifeForms(GroupPeopleViews people, I18nResolver i18n) {
        this.people = people;
        this.i18n = i18n;
    }

    LifeFormView of(Group group) {
        boolean free = !group.course().spaceArchived();
        Life life = group.life();
        return new LifeFormView(
                people.life(group),
                free && life == Life.FORMING,
                free && (life == Life.FORMING || life == Life.ACTIVE),
                free && life == Life.RESTING,
                life != Life.ARCHIVED,
                free && life == Life.ARCHIVED,
                free,
                group.course().refusesNew().isEmpty(),
                ChangeLife.OUTCOME_MAX,
                next(group.title()));
    }

    /** Empty where it would be too long to be a title. */
    private String next(String title) {
        String next = i18n.getText("peer-learning.settings.next-title", title);
        return Text.length(next) > GroupDraftPolicy.TITLE_MAX ? "" : next;
    }
}
