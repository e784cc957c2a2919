package org.peerlearning.confluence.view.skill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.Vocabulary;
import org.peerlearning.skill.search.FindPeople;
import org.peerlearning.skill.search.PeopleFound;

/** Makes pages of people. */
public final class Finders {

    private final FindPeople find;
    private final Vocabularies vocabularies;
    private final FinderForms forms;
    private final FoundViews found;
    private final SkillTexts texts;

    public Finders(FindPeople find, Vocabularies vocabularies, FinderForms forms, FoundViews found, SkillTexts texts) {
        this.find = find;
        this.vocabularies = vocabularies;
        this.forms = forms;
        this.found = found;
        this.texts = texts;
    }

    public Answer<FinderView> of(Reader reader, FinderSettings settings, ListAddress address) {
        FinderChoices choices = FinderChoices.of(settings, address);
        return find.find(reader, choices.query(settings, texts.locale()))
                .then(page -> Answer.of(view(settings, choices, page, address)));
    }

    private FinderView view(FinderSettings settings, FinderChoices choices, PeopleFound page, ListAddress address) {
        boolean narrows = settings.search() && address.remembers();
        return new FinderView(
                narrows ? forms.form(settings, choices, address) : null,
                narrows ? forms.chips(choices, chosen(choices.skills()), address) : List.of(),
                understood(choices, page),
                texts.text("peer-learning.skills.total", page.total()),
                narrows ? forms.facets(settings, page.facets(), choices, address) : List.of(),
                found.of(page),
                page.hits().isEmpty() ? nothing(choices, page) : "",
                page.total() == 0 && choices.isNothing() && settings.equals(FinderSettings.EVERYBODY),
                page.loading(),
                choices.after().isPresent() ? address.with(choices.at(Optional.empty())) : "",
                page.next().isPresent() ? address.with(choices.at(page.next())) : "",
                page.next().isPresent());
    }

    /** Those that are not there any more are left out, with what they would have found. */
    private List<Skill> chosen(List<SkillId> skills) {
        if (skills.isEmpty()) {
            return List.of();
        }
        Vocabulary vocabulary = vocabularies.now();
        return skills.stream().flatMap(id -> vocabulary.root(id).stream()).toList();
    }

    private String understood(FinderChoices choices, PeopleFound page) {
        if (choices.given(FinderChoices.WORDS).isEmpty() || page.understood().isEmpty()) {
            return "";
        }
        List<SkillId> chosen = chosen(choices.skills()).stream().map(Skill::id).toList();
        String names = page.understood().stream()
                .filter(skill -> !chosen.contains(skill.id()))
                .map(texts::name)
                .collect(Collectors.joining(", "));
        if (names.isEmpty() || names.equalsIgnoreCase(choices.given(FinderChoices.WORDS))) {
            return "";
        }
        return page.correctedFrom().isPresent()
                ? texts.text("peer-learning.skills.corrected", choices.given(FinderChoices.WORDS), names)
                : texts.text("peer-learning.skills.understood", names);
    }

    private String nothing(FinderChoices choices, PeopleFound page) {
        if (choices.isNothing()) {
            return texts.text("peer-learning.skills.nobody");
        }
        boolean unknown = !choices.given(FinderChoices.WORDS).isEmpty() && page.understood().isEmpty();
        return unknown
                ? texts.text("peer-learning.skills.not-understood", choices.given(FinderChoices.WORDS))
                : texts.text("peer-learning.skills.nobody-fits");
    }
}
