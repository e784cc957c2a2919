package org.peerlearning.skill.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimRepository;
import org.peerlearning.skill.ClaimWork;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.DirectoryEntry;

/** Directory entries as a test writes them, by many threads perhaps; whatever else a repository of claims does is not there. */
final class Entries implements ClaimRepository {

    private final Map<PersonKey, DirectoryEntry> entries = new ConcurrentHashMap<>();
    private volatile RuntimeException failure;
    private volatile int reads;

    void write(DirectoryEntry entry) {
        entries.put(entry.person(), entry);
    }

    /** From now on nothing can be read; null to end that. */
    void failWith(RuntimeException problem) {
        failure = problem;
    }

    /** How often changes were asked for. */
    int reads() {
        return reads;
    }

    Collection<DirectoryEntry> all() {
        return entries.values();
    }

    @Override
    public Optional<DirectoryEntry> entry(PersonKey person) {
        return Optional.ofNullable(entries.get(person));
    }

    @Override
    public void everybody(Consumer<DirectoryEntry> each) {
        if (failure != null) {
            throw failure;
        }
        entries.values().forEach(each);
    }

    @Override
    public List<DirectoryEntry> changedSince(Instant moment) {
        reads++;
        return entries.values().stream().filter(entry -> !entry.changed().isBefore(moment)).toList();
    }

    @Override
    public List<DirectoryEntry> entries(Optional<PersonKey> after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T changing(PersonKey person, Function<ClaimWork, T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Claim> of(PersonKey person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PersonKey, List<Claim>> of(Collection<PersonKey> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Claim> byId(ClaimId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<ClaimId, List<Confirmation>> confirmations(Collection<ClaimId> claims) {
        throw new UnsupportedOperationException();
    }
}
