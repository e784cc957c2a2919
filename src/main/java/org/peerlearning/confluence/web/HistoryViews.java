package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.HistoryEntry;

/** Puts history into words. */
public final class HistoryViews {

    private final PersonViews people;
    private final SessionTimes times;
    private final I18nResolver i18n;

    public HistoryViews(PersonViews people, SessionTimes times, I18nResolver i18n) {
        this.people = people;
        this.times = times;
        this.i18n = i18n;
    }

    List<HistoryView> of(List<HistoryEntry> history, ZoneId zone) {
        Map<PersonKey, PersonView> cards = people.of(history.stream()
                .flatMap(entry -> Stream.concat(entry.person().stream(), entry.cause().by().stream()))
                .toList());
        PersonView rules = new PersonView(i18n.getText("peer-learning.history.rules"), "");
        PersonView all = new PersonView(i18n.getText("peer-learning.history.session"), "");
        return history.stream()
                .map(entry -> new HistoryView(
                        times.shortMoment(entry.at(), zone),
                        entry.person().map(cards::get).orElse(all),
                        what(entry),
                        entry.cause().by().map(cards::get).orElse(rules),
                        i18n.getText("peer-learning.history.door." + entry.cause().door().key()),
                        entry.cause().note()))
                .toList();
    }

    private String what(HistoryEntry entry) {
        Serializable[] numbers = entry.numbers().toArray(Serializable[]::new);
        return entry.to()
                .map(standing -> i18n.getText("peer-learning.history.what." + standing.key()))
                .or(() -> entry.deed().map(deed -> i18n.getText("peer-learning.history.deed." + deed.key(), numbers)))
                .orElse("");
    }
}
