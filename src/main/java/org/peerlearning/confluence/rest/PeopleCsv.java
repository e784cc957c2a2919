package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.search.PeopleFound;
import org.peerlearning.skill.search.PeopleList;

/** People who were found as a table for a spreadsheet: a row for each of their skills that was searched. */
public final class PeopleCsv {

    private final PeopleList peopleList;
    private final People people;
    private final PersonViews views;
    private final I18nResolver i18n;
    private final CurrentViewer viewers;

    public PeopleCsv(PeopleList peopleList, People people, PersonViews views, I18nResolver i18n, CurrentViewer viewers) {
        this.peopleList = peopleList;
        this.people = people;
        this.views = views;
        this.i18n = i18n;
        this.viewers = viewers;
    }

    Answer<List<List<String>>> of(Curator curator, PeopleSearchQuery search) {
        return search.read(viewers.locale(), null, null)
                .then(query -> peopleList.of(curator, query))
                .then(found -> Answer.of(rows(found)));
    }

    private List<List<String>> rows(PeopleFound found) {
        List<PersonKey> keys = found.hits().stream().map(PeopleFound.Hit::person).toList();
        Map<PersonKey, PersonView> cards = views.of(keys);
        Map<PersonKey, String> departments = people.departments(keys);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                i18n.getText("peer-learning.csv.name"),
                i18n.getText("peer-learning.csv.profile"),
                i18n.getText("peer-learning.csv.department"),
                i18n.getText("peer-learning.csv.skill"),
                i18n.getText("peer-learning.csv.directions"),
                i18n.getText("peer-learning.csv.level"),
                i18n.getText("peer-learning.csv.happy"),
                i18n.getText("peer-learning.csv.confirmed"),
                i18n.getText("peer-learning.csv.evidence")));
        found.hits().forEach(hit -> hit.matched().forEach(matched ->
                rows.add(row(cards.get(hit.person()), departments.getOrDefault(hit.person(), ""), matched))));
        return rows;
    }

    private List<String> row(PersonView person, String department, PeopleFound.Matched matched) {
        return List.of(
                person.name(),
                person.url(),
                department,
                matched.skill().name(viewers.locale()),
                matched.claim().directions().stream().sorted().map(this::direction).collect(Collectors.joining(", ")),
                i18n.getText("peer-learning.skills.level." + matched.claim().level().key()),
                i18n.getText(matched.claim().happyToBeAsked() ? "peer-learning.csv.yes" : "peer-learning.csv.no"),
                String.valueOf(matched.claim().confirmations()),
                matched.claim().evidence().toString());
    }

    private String direction(Direction direction) {
        return i18n.getText("peer-learning.skills.direction." + direction.key());
    }
}
