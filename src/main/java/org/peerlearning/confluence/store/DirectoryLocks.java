package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.DirectoryEntry;

/**
 * Locks what people claim by their directory entries: the first statement updates the row, or makes it, and what decides is read after
 * it. The lock holds until the transaction ends.
 */
final class DirectoryLocks {

    /** What came of work under the lock: its answer, and the entry if it was written anew. */
    record Done<T>(T answer, Optional<DirectoryEntry> written) {}

    private final ActiveObjects ao;
    private final LongSupplier touches;
    private final Clock clock;
    /** What this thread holds, so that a change within a change of the same person sees it. */
    private final ThreadLocal<Map<PersonKey, AoClaimWork>> held = ThreadLocal.withInitial(HashMap::new);

    DirectoryLocks(ActiveObjects ao, LongSupplier touches, Clock clock) {
        this.ao = ao;
        this.touches = touches;
        this.clock = clock;
    }

    /** Does the work in the transaction that runs. */
    <T> Done<T> holding(PersonKey person, Function<? super AoClaimWork, T> work) {
        AoClaimWork outer = held.get().get(person);
        return outer == null ? locked(person, work) : new Done<>(work.apply(outer), Optional.empty());
    }

    private <T> Done<T> locked(PersonKey person, Function<? super AoClaimWork, T> work) {
        DirectoryEntryRow seen = find(person);
        if (seen == null) {
            add(person);
        } else {
            touch(seen);
        }
        // What was seen before the lock may be old by now.
        AoClaimWork claims = new AoClaimWork(ao, find(person), seen == null);
        held.get().put(person, claims);
        try {
            T answer = work.apply(claims);
            return new Done<>(answer, claims.end(clock.instant()));
        } finally {
            claims.giveUp();
            held.get().remove(person);
            if (held.get().isEmpty()) {
                held.remove();
            }
        }
    }

    /** The UPDATE takes the row lock, so it must be sent: a value that is there already might be passed over. */
    private void touch(DirectoryEntryRow row) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }

    /** Of two who make the row at the same time, the second waits at the unique key, fails there, and begins again. */
    private void add(PersonKey person) {
        SqlFailures.orTryAgain(() -> ao.create(
                    DirectoryEntryRow.class,
                    new DBParam("PERSON", person.value()),
                    new DBParam("PRESENT", true),
                    new DBParam("ENTRY", EntryText.of(List.of())),
                    new DBParam("CHANGED", clock.instant().toEpochMilli()),
                    new DBParam("REFRESHED", 0L),
                    new DBParam("TOUCHED", touches.getAsLong())));
    }

    private DirectoryEntryRow find(PersonKey person) {
        DirectoryEntryRow[] rows = ao.find(DirectoryEntryRow.class, Query.select().where("PERSON = ?", person.value()));
        return rows.length == 0 ? null : rows[0];
    }
}
