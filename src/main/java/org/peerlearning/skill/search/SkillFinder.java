package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Vocabulary;

/**
 * Skills by what people type, in one vocabulary. Never changes.
 *
 * <p>The spellings of a merged skill lead to the skill that stands for it.
 */
final class SkillFinder {

    /** Which of two that answer as well comes first, where nothing is known about them. */
    static final ToIntFunction<SkillId> ALIKE = id -> 0;

    private static final int NO_TERM = -1;

    private final Vocabulary vocabulary;
    private final Term[] terms;
    private final Skill[] roots;
    /** For each term the place of its skill among the roots. */
    private final int[] rootOf;
    private final TermIndex index;

    /**
     * A skill that answers what was typed.
     *
     * @param matched the spelling by which it was found
     * @param points up to 1000, for what was typed exactly
     */
    record Candidate(Skill skill, Term matched, MatchKind kind, int points) {

        boolean isWhatWasTyped() {
            return kind != MatchKind.NEAR && points >= TermIndex.SAME;
        }
    }

    SkillFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<Term> everyTerm = new ArrayList<>();
        List<Integer> everyRoot = new ArrayList<>();
        Map<SkillId, Integer> places = new HashMap<>();
        List<Skill> standing = new ArrayList<>();
        for (Skill skill : vocabulary.all()) {
            Skill root = vocabulary.root(skill.id()).orElse(skill);
            int place = places.computeIfAbsent(root.id(), id -> standing.size());
            if (place == standing.size()) {
                standing.add(root);
            }
            for (Term term : skill.terms()) {
                everyTerm.add(term);
                everyRoot.add(place);
            }
        }
        terms = everyTerm.toArray(Term[]::new);
        roots = standing.toArray(Skill[]::new);
        rootOf = everyRoot.stream().mapToInt(place -> place).toArray();
        index = new TermIndex(everyTerm.stream().map(Term::text).toList());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Skills that answer, the best first, each once.
     *
     * @param wanted which skills may come
     * @param weight of two that answer as well the one with more weight comes first, for example the number of people who claim it
     */
    List<Candidate> find(String typed, Locale reader, int limit, Predicate<Skill> wanted, ToIntFunction<SkillId> weight) {
        return find(Spelling.of(typed), true, reader, limit, wanted, weight);
    }

    /** Only those that are what was typed, in any order and number of its words. */
    List<Candidate> named(String typed, Locale reader, int limit, Predicate<Skill> wanted, ToIntFunction<SkillId> weight) {
        return find(Spelling.of(typed), false, reader, limit, wanted, weight).stream().filter(Candidate::isWhatWasTyped).toList();
    }

    private List<Candidate> find(
            Spelling typed, boolean nearToo, Locale reader, int limit, Predicate<Skill> wanted, ToIntFunction<SkillId> weight) {
        if (typed.form().isEmpty() || limit <= 0) {
            return List.of();
        }
        TermIndex.Scores scores = index.score(typed, nearToo);
        int[] best = best(scores, wanted, reader);
        int enough = enough(best, scores, limit);
        List<Candidate> candidates = new ArrayList<>();
        for (int term : best) {
            if (term != NO_TERM && scores.points()[term] >= enough) {
                candidates.add(new Candidate(roots[rootOf[term]], terms[term], kind(term, scores, reader), scores.points()[term]));
            }
        }
        return candidates.stream().sorted(bestFirst(weight)).limit(limit).toList();
    }

    /** For each root the term that answers best, if it is wanted and any does. */
    private int[] best(TermIndex.Scores scores, Predicate<Skill> wanted, Locale reader) {
        int[] best = new int[roots.length];
        Arrays.fill(best, NO_TERM);
        for (int term = 0; term < terms.length; term++) {
            int root = rootOf[term];
            if (scores.points()[term] > 0 && wanted.test(roots[root]) && isBetter(term, best[root], scores, reader)) {
                best[root] = term;
            }
        }
        return best;
    }

    private boolean isBetter(int term, int other, TermIndex.Scores scores, Locale reader) {
        if (other == NO_TERM || scores.points()[term] != scores.points()[other]) {
            return other == NO_TERM || scores.points()[term] > scores.points()[other];
        }
        return kind(term, scores, reader).compareTo(kind(other, scores, reader)) < 0;
    }

    /** The points that the last on the list has: a short beginning is answered by thousands, of whom few are looked at more closely. */
    private static int enough(int[] best, TermIndex.Scores scores, int limit) {
        int[] withPoints = new int[TermIndex.EXACT + 1];
        for (int term : best) {
            if (term != NO_TERM) {
                withPoints[scores.points()[term]]++;
            }
        }
        int points = TermIndex.EXACT;
        for (int more = withPoints[points]; more < limit && points > 1; more += withPoints[points]) {
            points--;
        }
        return points;
    }

    private static Comparator<Candidate> bestFirst(ToIntFunction<SkillId> weight) {
        return Comparator.comparingInt(Candidate::points).reversed()
                .thenComparing(Comparator.comparingInt((Candidate each) -> weight.applyAsInt(each.skill().id())).reversed())
                .thenComparing(Candidate::kind)
                .thenComparingInt(each -> each.matched().text().length())
                .thenComparing(each -> each.skill().name())
                .thenComparing(each -> each.skill().id().value());
    }

    private MatchKind kind(int term, TermIndex.Scores scores, Locale reader) {
        return scores.near()[term] ? MatchKind.NEAR : kind(roots[rootOf[term]], terms[term], reader);
    }

    private static MatchKind kind(Skill root, Term matched, Locale reader) {
        if (matched.text().equals(root.name(reader))) {
            return MatchKind.NAME;
        }
        return matched.label() || matched.text().equals(root.name()) ? MatchKind.LANGUAGE : MatchKind.SYNONYM;
    }
}
