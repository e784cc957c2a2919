package org.peerlearning.skill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Text;

/** The vocabulary as those see it who look after it: merged and archived skills too. */
public final class CuratedSkills {

    public static final int PAGE_MAX = 200;

    /**
     * One skill.
     *
     * @param stands the skill that stands for it; itself where it is not merged
     * @param merged those for which it stands
     * @param curated whether the curator may change it
     */
    public record Curated(Skill skill, Skill stands, List<Skill> merged, boolean curated) {}

    /**
     * A part of the list.
     *
     * @param total how many there are in all
     * @param next give it as {@code from} for the page that follows; empty on the last one
     */
    public record Page(List<Curated> skills, int total, Optional<Integer> next) {}

    private final Vocabularies vocabularies;
    private final CurationPolicy policy;

    public CuratedSkills(Vocabularies vocabularies, CurationPolicy policy) {
        this.vocabularies = vocabularies;
        this.policy = policy;
    }

    /**
     * By name.
     *
     * @param text a part of one of the spellings, however it is written; empty for all
     * @param states in any of them
     * @param from how many to leave out at the beginning
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public Answer<Page> list(Curator curator, String text, Set<SkillState> states, int from, int limit) {
        return policy.home(curator).then(home -> Answer.of(page(curator, TermForm.of(Text.line(text)), states, from, limit)));
    }

    /** One skill, for who looks after it or another. */
    public Answer<Curated> find(Curator curator, SkillId id) {
        return policy.home(curator).then(home -> {
            Vocabulary vocabulary = vocabularies.now();
            return vocabulary.byId(id)
                    .map(skill -> Answer.of(curated(vocabulary, skill, policy.curating(curator))))
                    .orElseGet(Refusals::noSkill);
        });
    }

    private Page page(Curator curator, String form, Set<SkillState> states, int from, int limit) {
        Vocabulary vocabulary = vocabularies.now();
        Set<SkillId> spelled = form.isEmpty() ? Set.of() : vocabulary.containing(form);
        List<Skill> all = vocabulary.all().stream()
                .filter(skill -> states.contains(skill.state()))
                .filter(skill -> form.isEmpty() || spelled.contains(skill.id()))
                .sorted(vocabulary.byName())
                .toList();
        int begin = Math.max(0, Math.min(from, all.size()));
        int end = Math.min(all.size(), begin + Math.max(1, Math.min(limit, PAGE_MAX)));
        Predicate<Skill> may = policy.curating(curator);
        return new Page(
                all.subList(begin, end).stream().map(skill -> curated(vocabulary, skill, may)).toList(),
                all.size(),
                end < all.size() ? Optional.of(end) : Optional.empty());
    }

    private static Curated curated(Vocabulary vocabulary, Skill skill, Predicate<Skill> may) {
        List<Skill> merged = vocabulary.family(skill.id()).stream()
                .filter(id -> !id.equals(skill.id()))
                .flatMap(id -> vocabulary.byId(id).stream())
                .sorted(vocabulary.byName())
                .toList();
        return new Curated(skill, vocabulary.root(skill.id()).orElse(skill), merged, may.test(skill));
    }
}
