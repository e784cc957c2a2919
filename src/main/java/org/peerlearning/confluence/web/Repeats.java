package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;

/** How often a group can meet, as forms offer it. */
public final class Repeats {

    private final I18nResolver i18n;

    public Repeats(I18nResolver i18n) {
        this.i18n = i18n;
    }

    List<ChoiceView> all() {
        return List.of(
                new ChoiceView("weekly", i18n.getText("peer-learning.repeat.weekly")),
                new ChoiceView("two-weekly", i18n.getText("peer-learning.repeat.two-weekly")),
                new ChoiceView("monthly", i18n.getText("peer-learning.repeat.monthly")),
                new ChoiceView("dates", i18n.getText("peer-learning.repeat.dates")),
                new ChoiceView("once", i18n.getText("peer-learning.repeat.once")));
    }
}
