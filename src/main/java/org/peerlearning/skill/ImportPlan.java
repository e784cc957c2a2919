package org.peerlearning.skill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * What a list of skills does to a vocabulary: made once, to be told or to be carried out, so that the preview is what happens. A line
 * completes the skill to which its name leads, and takes no spelling from another.
 */
final class ImportPlan {

    /** A skill as the lines so far make it. */
    private static final class Draft {

        private final Optional<Skill> there;
        private final String name;
        private List<Term> terms;
        private Set<Tag> tags;

        Draft(Optional<Skill> there, String name, List<Term> terms, Set<Tag> tags) {
            this.there = there;
            this.name = name;
            this.terms = terms;
            this.tags = tags;
        }

        boolean isChanged() {
            return there.filter(skill -> skill.terms().equals(terms) && skill.tags().equals(tags)).isEmpty();
        }
    }

    private final Vocabulary vocabulary;
    private final Predicate<Skill> curates;
    private final Optional<SpaceKey> home;
    private final Map<SkillId, Draft> completed = new LinkedHashMap<>();
    private final List<Draft> added = new ArrayList<>();
    /** Spellings of skills that are still to be added, and those that skills are still to get. */
    private final Map<String, Draft> coming = new HashMap<>();
    private final List<ImportLine> report = new ArrayList<>();

    /** @param home of the skills that are added */
    ImportPlan(Vocabulary vocabulary, Predicate<Skill> curates, Optional<SpaceKey> home, List<SkillLine> lines) {
        this.vocabulary = vocabulary;
        this.curates = curates;
        this.home = home;
        lines.forEach(line -> report.add(plan(line)));
    }

    List<ImportLine> report() {
        return report;
    }

    void carryOut(VocabularyWork work, Instant now) {
        for (Draft draft : completed.values()) {
            if (draft.isChanged()) {
                work.save(draft.there.orElseThrow().saying(draft.name, draft.terms, draft.tags));
            }
        }
        added.forEach(draft -> work.add(new NewSkill(draft.name, draft.terms, draft.tags, home), now));
    }

    private ImportLine plan(SkillLine line) {
        if (!line.wrong().isEmpty()) {
            return new ImportLine(line.number(), line.name(), ImportLine.Outcome.REFUSED, List.of(), line.wrong());
        }
        Optional<Draft> known = leading(TermForm.of(line.name()));
        Draft draft = known.orElseGet(() -> add(line));
        List<Refusal> wrong = new ArrayList<>();
        List<Term> free = free(draft, line, wrong);
        List<Term> terms = Terms.with(draft.name, Stream.concat(draft.terms.stream(), free.stream()).toList());
        Set<Tag> tags = new HashSet<>(draft.tags);
        tags.addAll(line.tags());
        boolean more = !terms.equals(draft.terms) || !tags.equals(draft.tags);
        if (known.isPresent() && more) {
            Optional<Refusal> refusal = refuses(draft, terms);
            if (refusal.isPresent()) {
                return new ImportLine(
                        line.number(), line.name(), ImportLine.Outcome.REFUSED, List.of(), List.of(refusal.get()));
            }
        }
        List<String> fresh = terms.stream()
                .filter(term -> known.isEmpty() || !Terms.forms(draft.terms).contains(term.form()))
                .map(Term::text)
                .toList();
        draft.terms = terms;
        draft.tags = Set.copyOf(tags);
        terms.forEach(term -> coming.put(term.form(), draft));
        return new ImportLine(line.number(), line.name(), outcome(known.isEmpty(), more), fresh, wrong);
    }

    private static ImportLine.Outcome outcome(boolean isNew, boolean more) {
        if (isNew) {
            return ImportLine.Outcome.ADDED;
        }
        return more ? ImportLine.Outcome.COMPLETED : ImportLine.Outcome.UNCHANGED;
    }

    private Optional<Refusal> refuses(Draft draft, List<Term> terms) {
        if (draft.there.filter(curates.negate()).isPresent()) {
            return Optional.of(Refusal.refused("skill.import.of-others", draft.name));
        }
        return terms.size() > SkillWords.TERMS_MAX
                ? Optional.of(Refusal.refused("skill.term.too-many", SkillWords.TERMS_MAX))
                : Optional.empty();
    }

    private Draft add(SkillLine line) {
        Draft draft = new Draft(Optional.empty(), line.name(), Terms.with(line.name(), List.of()), Set.of());
        added.add(draft);
        coming.put(TermForm.of(line.name()), draft);
        return draft;
    }

    /** The line's spellings that the skill may have: those of others, and of skills for which it stands, stay where they are. */
    private List<Term> free(Draft draft, SkillLine line, List<Refusal> wrong) {
        Set<String> own = Terms.forms(draft.terms);
        List<Term> free = new ArrayList<>();
        for (Term term : line.terms()) {
            Optional<Draft> holder = leading(term.form());
            if (holder.isEmpty() || own.contains(term.form())) {
                free.add(term);
            } else if (holder.get() != draft) {
                wrong.add(Refusal.invalid("terms", "skill.term.taken", term.text(), holder.get().name));
            }
        }
        return free;
    }

    /** The skill to which a spelling leads, as the lines so far make it. */
    private Optional<Draft> leading(String form) {
        Draft draft = coming.get(form);
        return draft != null
                ? Optional.of(draft)
                : vocabulary.holding(form).flatMap(skill -> vocabulary.root(skill.id())).map(this::completing);
    }

    private Draft completing(Skill root) {
        return completed.computeIfAbsent(root.id(), id -> new Draft(Optional.of(root), root.name(), root.terms(), root.tags()));
    }
}
