package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;

/** The skills of the locked vocabulary. What was read or written is not read again: nobody else can change it meanwhile. */
final class SkillRows {

    private record Kept(SkillRow row, List<SkillTermRow> terms) {}

    private final ActiveObjects ao;
    private final Map<Integer, Kept> kept = new HashMap<>();
    private final Map<SkillId, Skill> skills = new HashMap<>();

    SkillRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Those that are there, in the order of the numbers. */
    List<Skill> byIds(Collection<Integer> ids) {
        List<Integer> unknown = ids.stream().distinct().filter(id -> !kept.containsKey(id)).toList();
        read(InList.of("ID", unknown).stream()
                .flatMap(list -> find(Query.select().where(list.condition(), list.values())).stream())
                .toList());
        return ids.stream().distinct().sorted().filter(kept::containsKey).map(id -> skills.get(new SkillId(id))).toList();
    }

    /** Those of the forms, in the order of the numbers. */
    List<Skill> byForms(Collection<String> forms) {
        List<String> keys = forms.stream().map(FormKeys::of).toList();
        return byIds(InList.of("FORM", keys).stream()
                .flatMap(list -> Arrays.stream(ao.find(SkillTermRow.class, Query.select().where(list.condition(), list.values()))))
                .map(SkillTermRow::getSkillId)
                .toList());
    }

    /** What was made is read when somebody asks for it: most are not. */
    Skill add(NewSkill skill, Instant now) {
        int id = ao.create(SkillRow.class, SkillValues.columns(skill, now)).getID();
        for (int order = 0; order < skill.terms().size(); order++) {
            ao.create(SkillTermRow.class, SkillValues.columns(id, skill.terms().get(order), order));
        }
        return new Skill(new SkillId(id), skill);
    }

    void save(Skill skill) {
        Kept before = kept.get(Math.toIntExact(skill.id().value()));
        SkillValues.write(skill, before.row());
        before.row().save();
        List<SkillTermRow> terms = written(before, skill.terms());
        kept.put(before.row().getID(), new Kept(before.row(), terms));
        skills.put(skill.id(), skill);
    }

    /** What goes makes room first: a spelling may have changed its language. */
    private List<SkillTermRow> written(Kept before, List<Term> terms) {
        Map<String, SkillTermRow> byForm = before.terms().stream().collect(Collectors.toMap(SkillTermRow::getForm, row -> row));
        List<String> forms = terms.stream().map(term -> FormKeys.of(term.form())).toList();
        before.terms().stream().filter(row -> !forms.contains(row.getForm())).forEach(ao::delete);
        List<SkillTermRow> after = new ArrayList<>();
        for (int order = 0; order < terms.size(); order++) {
            Term term = terms.get(order);
            SkillTermRow row = byForm.get(forms.get(order));
            if (row == null) {
                int made = ao.create(SkillTermRow.class, SkillValues.columns(before.row().getID(), term, order)).getID();
                after.add(ao.get(SkillTermRow.class, made));
            } else {
                if (!SkillValues.says(row, term, order)) {
                    SkillValues.write(term, order, row);
                    row.save();
                }
                after.add(row);
            }
        }
        return after;
    }

    private List<SkillRow> find(Query query) {
        return List.of(ao.find(SkillRow.class, query));
    }

    private void read(List<SkillRow> rows) {
        Map<Integer, List<SkillTermRow>> terms = InList.of("SKILL_ID", rows.stream().map(SkillRow::getID).toList()).stream()
                .flatMap(list -> Arrays.stream(ao.find(SkillTermRow.class, Query.select().where(list.condition(), list.values()))))
                .collect(Collectors.groupingBy(SkillTermRow::getSkillId));
        for (SkillRow row : rows) {
            List<SkillTermRow> own = terms.getOrDefault(row.getID(), List.of());
            kept.put(row.getID(), new Kept(row, own));
            skills.put(new SkillId(row.getID()), SkillValues.of(row, own));
        }
    }
}
