package org.peerlearning.skill.search;

import java.util.ArrayList;
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

    private final Vocabulary vocabulary;
    private final Term[] terms;
    private final Skill[] roots;
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
        List<Skill> everyRoot = new ArrayList<>();
        for (Skill skill : vocabulary.all()) {
            Skill root = vocabulary.root(skill.id()).orElse(skill);
            for (Term term : skill.terms()) {
                everyTerm.add(term);
                everyRoot.add(root);
            }
        }
        terms = everyTerm.toArray(Term[]::new);
        roots = everyRoot.toArray(Skill[]::new);
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
        Spelling spelling = Spelling.of(typed);
        if (spelling.form().isEmpty() || limit <= 0) {
            return List.of();
        }
        TermIndex.Scores scores = index.score(spelling);
        Map<SkillId, Candidate> best = new HashMap<>();
        for (int term = 0; term < terms.length; term++) {
            int points = scores.points()[term];
            if (points > 0 && wanted.test(roots[term])) {
                Candidate candidate = candidate(term, points, scores.near()[term], reader);
                best.merge(candidate.skill().id(), candidate, SkillFinder::better);
            }
        }
        return best.values().stream().sorted(bestFirst(weight)).limit(limit).toList();
    }

    private static Comparator<Candidate> bestFirst(ToIntFunction<SkillId> weight) {
        return Comparator.comparingInt(Candidate::points).reversed()
                .thenComparing(Comparator.comparingInt((Candidate each) -> weight.applyAsInt(each.skill().id())).reversed())
                .thenComparing(Candidate::kind)
                .thenComparingInt(each -> each.matched().text().length())
                .thenComparing(each -> each.skill().name())
                .thenComparing(each -> each.skill().id().value());
    }

    private static Candidate better(Candidate one, Candidate other) {
        int points = Integer.compare(one.points(), other.points());
        return points > 0 || points == 0 && one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }

    private Candidate candidate(int term, int points, boolean near, Locale reader) {
        Skill root = roots[term];
        Term matched = terms[term];
        return new Candidate(root, matched, near ? MatchKind.NEAR : kind(root, matched, reader), points);
    }

    private static MatchKind kind(Skill root, Term matched, Locale reader) {
        if (matched.text().equals(root.name(reader))) {
            return MatchKind.NAME;
        }
        return matched.label() || matched.text().equals(root.name()) ? MatchKind.LANGUAGE : MatchKind.SYNONYM;
    }
}
