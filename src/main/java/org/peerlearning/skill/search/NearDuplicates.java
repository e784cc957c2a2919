package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Words;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Term;

/**
 * Skills that may be one by their names, in any language, for those who look after the vocabulary, with a proposal which should stay.
 *
 * <p>The pairs are found once for each state of the vocabulary, in less than a second for 5,000 skills; what is proposed follows from how
 * many people claim each now.
 */
public final class NearDuplicates {

    public static final int LIMIT_MAX = 100;

    private final Directory directory;
    private final CurationPolicy policy;
    private volatile Pairs latest;

    public NearDuplicates(Directory directory, CurationPolicy policy) {
        this.directory = directory;
        this.policy = policy;
    }

    /** Why one of them is proposed to stay. */
    public enum Why {
        MORE_CLAIMS,
        MORE_LANGUAGES,
        OLDER;

        public String key() {
            return Words.key(this);
        }
    }

    /**
     * Two skills that may be one.
     *
     * @param spelling of the one that stays, like {@code otherSpelling} of the one that goes
     * @param mayMerge whether the curator looks after the one that would go
     */
    public record Duplicate(Skill stays, Skill goes, String spelling, String otherSpelling, Why why, boolean mayMerge) {}

    /**
     * @param total on all pages
     * @param next give it as {@code after} for the page that follows; empty on the last one
     */
    public record DuplicatePage(List<Duplicate> duplicates, int total, Optional<Integer> next) {
        public DuplicatePage {
            duplicates = List.copyOf(duplicates);
        }
    }

    /** @param after how many have been seen */
    public Answer<DuplicatePage> list(Curator curator, int after, int limit) {
        return policy.home(curator).then(home -> {
            DirectoryIndex index = directory.indexOrRead();
            List<Pair> pairs = pairs(index.finder).found();
            int from = Math.max(0, Math.min(after, pairs.size()));
            int to = Math.min(pairs.size(), from + Math.max(1, Math.min(limit, LIMIT_MAX)));
            List<Duplicate> page = pairs.subList(from, to).stream().map(pair -> proposal(pair, index, curator)).toList();
            return Answer.of(new DuplicatePage(page, pairs.size(), to < pairs.size() ? Optional.of(to) : Optional.empty()));
        });
    }

    private record Pair(Skill one, Skill other, Term spelling, Term otherSpelling) {}

    private record Pairs(SkillFinder of, List<Pair> found) {}

    private Pairs pairs(SkillFinder finder) {
        Pairs held = latest;
        if (held == null || held.of() != finder) {
            held = new Pairs(finder, find(finder));
            latest = held;
        }
        return held;
    }

    private static List<Pair> find(SkillFinder finder) {
        List<Term> terms = new ArrayList<>();
        List<Skill> skills = new ArrayList<>();
        for (Skill skill : finder.vocabulary().offered()) {
            // What only leads to a skill may well be like another one's name: braiding leads to hairdressing, and is no branding.
            for (Term term : finder.vocabulary().terms(skill)) {
                if (term.label() || term.text().equals(skill.name())) {
                    terms.add(term);
                    skills.add(skill);
                }
            }
        }
        record Two(long one, long other) {}
        Map<Two, Pair> found = new LinkedHashMap<>();
        new LookAlikes(terms.stream().map(Term::text).toList()).each((i, j) -> {
            Skill one = skills.get(i);
            Skill other = skills.get(j);
            if (!one.id().equals(other.id())) {
                Two two = new Two(Math.min(one.id().value(), other.id().value()), Math.max(one.id().value(), other.id().value()));
                found.putIfAbsent(two, new Pair(one, other, terms.get(i), terms.get(j)));
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.one().name().toLowerCase(Locale.ROOT))
                        .thenComparing(pair -> pair.one().id().value())
                        .thenComparing(pair -> pair.other().id().value()))
                .toList();
    }

    private Duplicate proposal(Pair pair, DirectoryIndex index, Curator curator) {
        int claims = Integer.compare(index.open(pair.one().id()), index.open(pair.other().id()));
        int languages = Long.compare(labels(pair.one()), labels(pair.other()));
        int older = Long.compare(pair.other().id().value(), pair.one().id().value());
        Why why = claims != 0 ? Why.MORE_CLAIMS : languages != 0 ? Why.MORE_LANGUAGES : Why.OLDER;
        int first = claims != 0 ? claims : languages != 0 ? languages : older;
        Pair sorted = first >= 0 ? pair : new Pair(pair.other(), pair.one(), pair.otherSpelling(), pair.spelling());
        return new Duplicate(
                sorted.one(), sorted.other(), sorted.spelling().text(), sorted.otherSpelling().text(), why,
                policy.curates(curator, sorted.other()));
    }

    private static long labels(Skill skill) {
        return skill.terms().stream().filter(Term::label).count();
    }
}
