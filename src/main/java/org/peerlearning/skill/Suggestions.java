package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;

/** What a person might claim, from what they did, what they claim, and what colleagues say. Only skills that are known and offered. */
public final class Suggestions {

    /** So many are shown at once. */
    public static final int SHOWN_MAX = 12;

    private static final Comparator<Suggestion> MOST_TELLING = Comparator.comparing(Suggestion::source)
            .thenComparing(Comparator.comparingInt(Suggestion::times).reversed())
            .thenComparing(suggestion -> suggestion.skill().name())
            .thenComparing(suggestion -> suggestion.skill().id().value());

    private final SuggestionRepository kept;
    private final Traces traces;

    public Suggestions(SuggestionRepository kept, Traces traces) {
        this.kept = kept;
        this.traces = traces;
    }

    /** Those that say most first, each skill once, none that the person claims or has dismissed. */
    List<Suggestion> of(PersonKey person, Vocabulary vocabulary, Collection<Claim> claims) {
        List<Suggestion> found = new ArrayList<>();
        found.addAll(colleagues(person, vocabulary));
        found.addAll(splits(vocabulary, claims));
        found.addAll(words(Source.HOSTED, traces.hosted(person), vocabulary));
        found.addAll(words(Source.WROTE, traces.wrote(person), vocabulary));
        found.addAll(words(Source.ATTENDED, traces.attended(person), vocabulary));
        Set<SkillId> unwanted = roots(vocabulary, kept.dismissed(person));
        unwanted.addAll(roots(vocabulary, claims.stream().map(Claim::skill).toList()));
        Map<SkillId, Suggestion> best = new LinkedHashMap<>();
        found.stream()
                .filter(suggestion -> suggestion.skill().isActive() && !unwanted.contains(suggestion.skill().id()))
                .sorted(MOST_TELLING)
                .forEach(suggestion -> best.putIfAbsent(suggestion.skill().id(), suggestion));
        return best.values().stream().limit(SHOWN_MAX).toList();
    }

    private List<Suggestion> colleagues(PersonKey person, Vocabulary vocabulary) {
        Map<Skill, List<Hint>> bySkill = new LinkedHashMap<>();
        for (Hint hint : kept.open(person)) {
            vocabulary.root(hint.skill()).ifPresent(root -> bySkill.computeIfAbsent(root, key -> new ArrayList<>()).add(hint));
        }
        return bySkill.entrySet().stream()
                .map(each -> {
                    List<Hint> hints = each.getValue();
                    int colleagues = (int) hints.stream().map(Hint::from).distinct().count();
                    return new Suggestion(each.getKey(), Source.COLLEAGUE, colleagues, Optional.of(hints.get(hints.size() - 1).from()));
                })
                .toList();
    }

    /** Who claimed a skill before a part of it was taken out may mean that part, too. */
    private static List<Suggestion> splits(Vocabulary vocabulary, Collection<Claim> claims) {
        Map<SkillId, List<Claim>> byRoot = vocabulary.byRoot(claims);
        return vocabulary.offered().stream()
                .filter(skill -> skill.split()
                        .filter(split -> vocabulary.root(split.from())
                                .map(root -> byRoot.getOrDefault(root.id(), List.of()))
                                .filter(mine -> mine.stream().anyMatch(claim -> claim.since().isBefore(split.at())))
                                .isPresent())
                        .isPresent())
                .map(skill -> new Suggestion(skill, Source.SPLIT, 1, Optional.empty()))
                .toList();
    }

    private static List<Suggestion> words(Source source, Map<String, Integer> words, Vocabulary vocabulary) {
        Map<Skill, Integer> times = new LinkedHashMap<>();
        words.forEach((word, count) -> vocabulary.spelled(word).ifPresent(root -> times.merge(root, count, Integer::sum)));
        return times.entrySet().stream()
                .map(each -> new Suggestion(each.getKey(), source, each.getValue(), Optional.empty()))
                .toList();
    }

    private static Set<SkillId> roots(Vocabulary vocabulary, Collection<SkillId> ids) {
        return ids.stream().flatMap(id -> vocabulary.root(id).stream()).map(Skill::id).collect(Collectors.toSet());
    }
}
