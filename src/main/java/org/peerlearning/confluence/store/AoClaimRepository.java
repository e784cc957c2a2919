package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimRepository;
import org.peerlearning.skill.ClaimWork;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.DirectoryWatch;
import org.peerlearning.skill.SkillId;

/** Claims, confirmations and directory entries in Active Objects; every change of them holds the lock on the person's entry. */
public final class AoClaimRepository implements ClaimRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final DirectoryLocks locks;
    private final DirectoryRows entries;
    private final DirectoryWatch watch;

    /** @param touches values to write when a row is locked, for example random ones; they mean nothing */
    public AoClaimRepository(
            ActiveObjects ao, AoTransactions transactions, LongSupplier touches, Clock clock, DirectoryWatch watch) {
        this.ao = ao;
        this.transactions = transactions;
        this.locks = new DirectoryLocks(ao, touches, clock);
        this.entries = new DirectoryRows(ao, this::rebuilt);
        this.watch = watch;
    }

    @Override
    public <T> T changing(PersonKey person, Function<ClaimWork, T> work) {
        return transactions.inOne(() -> {
            DirectoryLocks.Done<T> done = locks.holding(person, work);
            done.written().ifPresent(entry -> transactions.afterCommit(() -> watch.written(entry)));
            return done.answer();
        });
    }

    @Override
    public List<Claim> of(PersonKey person) {
        return find("PERSON = ?", person.value()).toList();
    }

    @Override
    public Map<PersonKey, List<Claim>> of(Collection<PersonKey> people) {
        Map<PersonKey, List<Claim>> claims = new LinkedHashMap<>();
        people.forEach(person -> claims.put(person, new ArrayList<>()));
        InList.of("PERSON", people.stream().map(PersonKey::value).toList()).stream()
                .flatMap(list -> find(list.condition(), list.values()))
                .forEach(claim -> claims.get(claim.person()).add(claim));
        return claims;
    }

    private Stream<Claim> find(String condition, Object... values) {
        return Arrays.stream(ao.find(ClaimRow.class, Query.select().where(condition, values)))
                .sorted(Comparator.comparingInt(ClaimRow::getID))
                .map(ClaimValues::of);
    }

    @Override
    public Optional<Claim> byId(ClaimId id) {
        return InList.id(id.value()).map(number -> ao.get(ClaimRow.class, number)).map(ClaimValues::of);
    }

    @Override
    public Map<ClaimId, List<Confirmation>> confirmations(Collection<ClaimId> claims) {
        Map<ClaimId, List<Confirmation>> found = new LinkedHashMap<>();
        claims.forEach(claim -> found.put(claim, new ArrayList<>()));
        InList.ofIds("CLAIM_ID", claims, ClaimId::value).stream()
                .flatMap(list -> Arrays.stream(ao.find(ConfirmationRow.class, Query.select().where(list.condition(), list.values()))))
                .sorted(Comparator.comparingLong(ConfirmationRow::getConfirmed).thenComparingInt(ConfirmationRow::getID))
                .map(ClaimValues::of)
                .forEach(confirmation -> found.get(confirmation.claim()).add(confirmation));
        return found;
    }

    @Override
    public Optional<DirectoryEntry> entry(PersonKey person) {
        return entries.of(person);
    }

    @Override
    public void everybody(Consumer<DirectoryEntry> each) {
        entries.everybody(each);
    }

    /** By the claims, which are looked up by their skill. */
    @Override
    public void claiming(Collection<SkillId> skills, Consumer<DirectoryEntry> each) {
        Set<PersonKey> people = new LinkedHashSet<>();
        InList.ofIds("SKILL_ID", skills, SkillId::value).forEach(list -> ao.stream(
                ClaimRow.class,
                Query.select("ID, PERSON").where(list.condition(), list.values()),
                row -> people.add(new PersonKey(row.getPerson()))));
        entries.of(people, each);
    }

    @Override
    public List<DirectoryEntry> entries(Optional<PersonKey> after, int limit) {
        return entries.after(after, limit);
    }

    @Override
    public List<DirectoryEntry> changedSince(Instant moment) {
        return entries.changedSince(moment);
    }

    /** Entries as claims make them, where what is written in the rows cannot be read. */
    private List<DirectoryEntry> rebuilt(List<DirectoryEntry> bare) {
        Map<PersonKey, List<Claim>> claims = of(bare.stream().map(DirectoryEntry::person).toList());
        Map<ClaimId, List<Confirmation>> confirmations = confirmations(
                claims.values().stream().flatMap(List::stream).map(Claim::id).collect(Collectors.toList()));
        return bare.stream().map(entry -> entry.with(claims.get(entry.person()), confirmations, entry.changed())).toList();
    }
}
