package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.SkillState;
import org.peerlearning.skill.Split;
import org.peerlearning.skill.Term;

/** Skills as rows tell them, and rows as skills tell them. */
final class SkillValues {

    static final String COLUMNS = "ID, NAME, FOR_WORK, FOR_PASSION, STATE, MERGED_INTO, HOME, SPLIT_FROM, SPLIT_AT, REVISION";
    static final String TERM_COLUMNS = "ID, SKILL_ID, SPELLING, LANGUAGE, LABEL, TERM_ORDER, FORM";

    private SkillValues() {}

    /** @param terms in any order */
    static Skill of(SkillRow row, List<SkillTermRow> terms) {
        return new Skill(
                new SkillId(row.getID()),
                row.getName(),
                terms.stream().sorted(Comparator.comparingInt(SkillTermRow::getTermOrder)).map(SkillValues::term).toList(),
                tags(row),
                SkillState.valueOf(row.getState()),
                Optional.ofNullable(row.getMergedInto()).map(SkillId::new),
                Optional.ofNullable(row.getHome()).map(SpaceKey::new),
                Optional.ofNullable(row.getSplitFrom())
                        .map(from -> new Split(new SkillId(from), Instant.ofEpochMilli(row.getSplitAt()))),
                row.getRevision());
    }

    private static Term term(SkillTermRow row) {
        return new Term(row.getSpelling(), Optional.ofNullable(row.getLanguage()), row.isLabel());
    }

    private static Set<Tag> tags(SkillRow row) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        if (row.isForWork()) {
            tags.add(Tag.WORK);
        }
        if (row.isForPassion()) {
            tags.add(Tag.PASSION);
        }
        return tags;
    }

    static Map<String, Object> columns(NewSkill skill, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NAME", skill.name());
        columns.put("FOR_WORK", skill.tags().contains(Tag.WORK));
        columns.put("FOR_PASSION", skill.tags().contains(Tag.PASSION));
        columns.put("STATE", SkillState.ACTIVE.name());
        skill.home().ifPresent(space -> columns.put("HOME", space.value()));
        skill.split().ifPresent(split -> {
            columns.put("SPLIT_FROM", Math.toIntExact(split.from().value()));
            columns.put("SPLIT_AT", split.at().toEpochMilli());
        });
        columns.put("REVISION", 0);
        columns.put("SINCE", now.toEpochMilli());
        return columns;
    }

    /** @param order its place among the skill's terms, from 0 */
    static Map<String, Object> columns(int skill, Term term, int order) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SKILL_ID", skill);
        columns.put("SPELLING", term.text());
        term.language().ifPresent(tag -> columns.put("LANGUAGE", tag));
        columns.put("LABEL", term.label());
        columns.put("TERM_ORDER", order);
        columns.put("FORM", FormKeys.of(term.form()));
        return columns;
    }

    /** Writes what a change can change; where a skill was taken out of is never said anew. */
    static void write(Skill skill, SkillRow row) {
        row.setName(skill.name());
        row.setForWork(skill.tags().contains(Tag.WORK));
        row.setForPassion(skill.tags().contains(Tag.PASSION));
        row.setState(skill.state().name());
        row.setMergedInto(skill.mergedInto().map(other -> Math.toIntExact(other.value())).orElse(null));
        row.setHome(skill.home().map(SpaceKey::value).orElse(null));
        row.setRevision(skill.version());
    }

    /** Whether the row says the same of the term already. */
    static boolean says(SkillTermRow row, Term term, int order) {
        return term(row).equals(term) && row.getTermOrder() == order;
    }

    static void write(Term term, int order, SkillTermRow row) {
        row.setSpelling(term.text());
        row.setLanguage(term.language().orElse(null));
        row.setLabel(term.label());
        row.setTermOrder(order);
    }
}
