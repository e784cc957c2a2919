package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Hint;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.SuggestionRepository;

/**
 * Hints from colleagues, and what people do not want to be asked about again, in Active Objects. Nothing here needs a lock: each is a
 * row of its own, and a unique column keeps it from being said twice.
 */
public final class AoSuggestionRepository implements SuggestionRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoSuggestionRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public List<Hint> open(PersonKey person) {
        return Arrays.stream(ao.find(SkillHintRow.class, Query.select()
                        .where("PERSON = ? AND ANSWERED IS NULL", person.value())
                        .order("SINCE, ID")))
                .map(row -> new Hint(
                        person,
                        new SkillId(row.getSkillId()),
                        new PersonKey(row.getFromPerson()),
                        Instant.ofEpochMilli(row.getSince())))
                .toList();
    }

    @Override
    public int openFrom(PersonKey person, PersonKey from) {
        return ao.count(
                SkillHintRow.class, "PERSON = ? AND FROM_PERSON = ? AND ANSWERED IS NULL", person.value(), from.value());
    }

    @Override
    public void put(Hint hint) {
        int skill = InList.id(hint.skill().value()).orElseThrow();
        Map<String, Object> columns = columns(hint.person(), skill, hint.at());
        columns.put("FROM_PERSON", hint.from().value());
        columns.put("HINT", Claims.hint(hint.person().value(), skill, hint.from().value()));
        addOnce(columns);
    }

    @Override
    public Set<SkillId> dismissed(PersonKey person) {
        return Arrays.stream(ao.find(SkillHintRow.class, Query.select()
                        .where("PERSON = ? AND FROM_PERSON IS NULL", person.value())))
                .map(row -> new SkillId(row.getSkillId()))
                .collect(Collectors.toSet());
    }

    @Override
    public void dismiss(PersonKey person, SkillId skill, Instant now) {
        InList.id(skill.value()).ifPresent(number -> transactions.inOne(() -> {
            Map<String, Object> columns = columns(person, number, now);
            columns.put("ANSWERED", now.toEpochMilli());
            columns.put("HINT", Claims.dismissed(person.value(), number));
            addOnce(columns);
            return answered(person, List.of(skill), now);
        }));
    }

    @Override
    public void answer(PersonKey person, Collection<SkillId> skills, Instant now) {
        transactions.inOne(() -> answered(person, skills, now));
    }

    private static Map<String, Object> columns(PersonKey person, int skill, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PERSON", person.value());
        columns.put("SKILL_ID", skill);
        columns.put("SINCE", now.toEpochMilli());
        return columns;
    }

    private void addOnce(Map<String, Object> columns) {
        transactions.inOne(() -> {
            boolean there = ao.count(SkillHintRow.class, "HINT = ?", columns.get("HINT")) > 0;
            return there ? null : added(columns);
        });
    }

    /** Whoever says the same at the same time finds it said when they begin again. */
    private SkillHintRow added(Map<String, Object> columns) {
        return SqlFailures.orTryAgain(() -> ao.create(SkillHintRow.class, columns));
    }

    private int answered(PersonKey person, Collection<SkillId> skills, Instant now) {
        List<SkillHintRow> rows = InList.ofIds("SKILL_ID", skills, SkillId::value).stream()
                .flatMap(list -> Arrays.stream(ao.find(SkillHintRow.class, Query.select().where(
                        list.condition() + " AND PERSON = ? AND ANSWERED IS NULL", list.valuesAnd(person.value())))))
                .toList();
        for (SkillHintRow row : rows) {
            row.setAnswered(now.toEpochMilli());
            row.save();
        }
        return rows.size();
    }
}
