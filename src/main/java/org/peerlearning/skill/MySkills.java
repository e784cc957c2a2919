package org.peerlearning.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** What a person claims, what is asked of them about it, and what they might claim besides. */
public final class MySkills {

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final Suggestions suggestions;
    private final Clock clock;

    public MySkills(Vocabularies vocabularies, ClaimRepository claims, Suggestions suggestions, Clock clock) {
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    public Answer<MySkillsPage> of(Viewer viewer) {
        return Refusals.person(viewer).then(person -> Answer.of(page(person)));
    }

    private MySkillsPage page(PersonKey person) {
        Vocabulary vocabulary = vocabularies.now();
        List<Claim> mine = claims.of(person);
        LocalDate today = Evidence.day(clock.instant());
        List<MySkill> skills = Combined.of(vocabulary, mine, claims.confirmations(mine.stream().map(Claim::id).toList())).stream()
                .map(combined -> combined.mine(today))
                .sorted(Comparator.comparing(MySkill::skill, vocabulary.byName()))
                .toList();
        return new MySkillsPage(skills, suggestions.of(person, vocabulary, mine), usual(mine));
    }

    /** Mostly chosen; of two that were chosen as often, the one that shows more. */
    private static MySkillsPage.Usual usual(List<Claim> mine) {
        Visibility visibility = mine.stream()
                .map(claim -> claim.terms().visibility())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<Visibility, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Visibility.OPEN);
        long happy = mine.stream().filter(claim -> claim.terms().happyToBeAsked()).count();
        return new MySkillsPage.Usual(visibility, happy * 2 >= mine.size());
    }
}
