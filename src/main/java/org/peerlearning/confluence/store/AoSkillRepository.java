package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillRepository;
import org.peerlearning.skill.VocabularyWork;

/**
 * The vocabulary of skills in Active Objects.
 *
 * <p>All changes hold the lock on its one row, so that no two of them ever decide by the same old state: of two who add the same
 * spelling the second finds the first one's skill, and no two merges make a circle.
 */
public final class AoSkillRepository implements SkillRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    /** What this thread works on, so that a change within a change sees it. */
    private final ThreadLocal<AoVocabularyWork> held = new ThreadLocal<>();
    private final AtomicLong committedHere = new AtomicLong();

    /** @param touches values to write when a row is locked, for example random ones; they mean nothing */
    public AoSkillRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    @Override
    public long version() {
        VocabularyRow row = find();
        return row == null ? 0 : row.getRevision();
    }

    @Override
    public long changesHere() {
        return committedHere.get();
    }

    /** Streamed, because only that reads no more columns than it is asked for. */
    @Override
    public List<Skill> all() {
        List<SkillRow> rows = new ArrayList<>();
        ao.stream(SkillRow.class, Query.select(SkillValues.COLUMNS).order("ID"), rows::add);
        Map<Integer, List<SkillTermRow>> terms = new HashMap<>();
        ao.stream(SkillTermRow.class, Query.select(SkillValues.TERM_COLUMNS), row ->
                terms.computeIfAbsent(row.getSkillId(), skill -> new ArrayList<>()).add(row));
        return rows.stream().map(row -> SkillValues.of(row, terms.getOrDefault(row.getID(), List.of()))).toList();
    }

    @Override
    public <T> T changing(Function<VocabularyWork, T> work) {
        return transactions.inOne(() -> held.get() == null ? locked(work) : work.apply(held.get()));
    }

    private <T> T locked(Function<VocabularyWork, T> work) {
        VocabularyRow row = lock();
        AoVocabularyWork vocabulary = new AoVocabularyWork(ao);
        held.set(vocabulary);
        try {
            T answer = work.apply(vocabulary);
            if (vocabulary.isChanged()) {
                row.setRevision(row.getRevision() + 1);
                row.save();
                transactions.afterCommit(committedHere::incrementAndGet);
            }
            return answer;
        } finally {
            vocabulary.end();
            held.remove();
        }
    }

    /** The row as it is under the lock. */
    private VocabularyRow lock() {
        VocabularyRow seen = find();
        if (seen == null) {
            add();
            return find();
        }
        long value = touches.getAsLong();
        seen.setTouched(value == seen.getTouched() ? value + 1 : value);
        seen.save();
        // What was seen before the lock may be old by now.
        return find();
    }

    /** Of two who make the row at the same time, the second waits at the unique key, fails there, and begins again. */
    private void add() {
        SqlFailures.orTryAgain(() -> ao.create(
                    VocabularyRow.class,
                    new DBParam("SUBJECT", VocabularyRow.SKILLS),
                    new DBParam("REVISION", 0L),
                    new DBParam("TOUCHED", touches.getAsLong())));
    }

    private VocabularyRow find() {
        VocabularyRow[] rows = ao.find(VocabularyRow.class, Query.select().where("SUBJECT = ?", VocabularyRow.SKILLS));
        return rows.length == 0 ? null : rows[0];
    }
}
