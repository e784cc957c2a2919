package org.peerlearning.skill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * A named ability or talent, of work or of passion.
 *
 * @param name what it is called where nothing else is said
 * @param terms every spelling that leads to it, the name first; each form once
 * @param tags what it is good for; empty where nobody has said it
 * @param mergedInto the skill that stands for it, only while it is {@link SkillState#MERGED}; itself it may be merged further
 * @param home the space whose administrators look after it; empty for a skill that somebody added by claiming it
 * @param split where it was taken out of another
 * @param version grows with every change
 */
public record Skill(
        SkillId id,
        String name,
        List<Term> terms,
        Set<Tag> tags,
        SkillState state,
        Optional<SkillId> mergedInto,
        Optional<SpaceKey> home,
        Optional<Split> split,
        int version) {

    public Skill {
        terms = Terms.with(name, terms);
        tags = Set.copyOf(tags);
        if (mergedInto.isPresent() != (state == SkillState.MERGED)) {
            throw new IllegalArgumentException("a skill points at another exactly while it is merged");
        }
    }

    /** As it begins. */
    public Skill(SkillId id, NewSkill skill) {
        this(
                id, skill.name(), skill.terms(), skill.tags(), SkillState.ACTIVE, Optional.empty(), skill.home(), skill.split(), 0);
    }

    /** What it is called for who reads this language: the label of the language and country, or of the language, or the name. */
    public String name(Locale locale) {
        return label(locale.toLanguageTag()).or(() -> label(locale.getLanguage())).orElse(name);
    }

    public boolean isActive() {
        return state == SkillState.ACTIVE;
    }

    public boolean isMerged() {
        return state == SkillState.MERGED;
    }

    public boolean isArchived() {
        return state == SkillState.ARCHIVED;
    }

    /** The next version, which is said so. */
    public Skill saying(String otherName, List<Term> otherTerms, Set<Tag> otherTags) {
        return new Skill(id, otherName, otherTerms, otherTags, state, mergedInto, home, split, version + 1);
    }

    /** The next version, for which another skill stands. */
    public Skill mergedInto(SkillId other) {
        return new Skill(id, name, terms, tags, SkillState.MERGED, Optional.of(other), home, split, version + 1);
    }

    /** The next version, which stands for itself: offered, or not. */
    public Skill standing(boolean offered) {
        SkillState standing = offered ? SkillState.ACTIVE : SkillState.ARCHIVED;
        return new Skill(id, name, terms, tags, standing, Optional.empty(), home, split, version + 1);
    }

    private Optional<String> label(String language) {
        return terms.stream()
                .filter(term -> term.label() && term.language().filter(language::equalsIgnoreCase).isPresent())
                .map(Term::text)
                .findFirst();
    }
}
