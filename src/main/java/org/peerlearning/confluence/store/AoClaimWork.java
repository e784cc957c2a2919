package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.ClaimWork;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.SkillId;

/**
 * The claims of one person, for as long as this transaction holds the lock on their directory entry.
 *
 * <p>Claims and confirmations are written at once; the entry is written by {@link #end}, in one statement, before the commit.
 */
final class AoClaimWork implements ClaimWork {

    private final ActiveObjects ao;
    private final DirectoryEntryRow row;
    private final PersonKey person;
    /** The moment of a change grows with every change, whatever the clocks of the nodes say. */
    private final long earliest;
    private final Map<Integer, ClaimRow> rows = new TreeMap<>();
    private final Map<Integer, Claim> claims = new TreeMap<>();
    /** Null until somebody asks. */
    private ConfirmationRows confirmations;
    private boolean claimsChanged;
    private boolean entryChanged;
    private boolean over;

    /**
     * Claims under a lock that was taken before.
     *
     * @param row read after the lock was taken
     * @param made whether this transaction made the row
     */
    AoClaimWork(ActiveObjects ao, DirectoryEntryRow row, boolean made) {
        this.ao = ao;
        this.row = row;
        this.earliest = made ? row.getChanged() : row.getChanged() + 1;
        this.person = new PersonKey(row.getPerson());
        Arrays.stream(ao.find(ClaimRow.class, Query.select().where("PERSON = ?", person.value()))).forEach(this::keep);
    }

    private Claim keep(ClaimRow read) {
        Claim claim = ClaimValues.of(read);
        rows.put(read.getID(), read);
        claims.put(read.getID(), claim);
        return claim;
    }

    @Override
    public List<Claim> claims() {
        check();
        return List.copyOf(claims.values());
    }

    @Override
    public Claim add(SkillId skill, ClaimTerms terms, Instant now) {
        check();
        if (claims.values().stream().anyMatch(claim -> claim.skill().equals(skill))) {
            throw new IllegalStateException(person + " claims " + skill + " already");
        }
        int number = InList.id(skill.value()).orElseThrow();
        int made = ao.create(ClaimRow.class, ClaimValues.columns(person, number, terms, now)).getID();
        if (confirmations != null) {
            confirmations.begin(made);
        }
        claimsChanged = true;
        // What was made knows its number only.
        return keep(ao.get(ClaimRow.class, made));
    }

    @Override
    public void save(Claim claim) {
        ClaimRow before = rows.get(known(claim.id()));
        ClaimValues.write(claim, before);
        before.save();
        claims.put(before.getID(), claim);
        claimsChanged = true;
    }

    @Override
    public void remove(ClaimId claim) {
        int number = known(claim);
        confirmed().removeAll(number);
        ao.delete(rows.remove(number));
        claims.remove(number);
        claimsChanged = true;
    }

    @Override
    public List<Confirmation> confirmations(ClaimId claim) {
        int number = known(claim);
        return confirmed().of(number);
    }

    @Override
    public void confirm(Confirmation confirmation) {
        int number = known(confirmation.claim());
        changing(() -> confirmed().add(number, confirmation));
    }

    @Override
    public void withdraw(ClaimId claim, PersonKey by) {
        int number = known(claim);
        changing(() -> confirmed().remove(number, by));
    }

    @Override
    public void move(ClaimId from, ClaimId to) {
        int source = known(from);
        int target = known(to);
        if (source != target) {
            confirmed().move(source, target);
            claimsChanged = true;
        }
    }

    @Override
    public void profile(Profile profile) {
        check();
        entryChanged |= DirectoryValues.write(profile, row);
    }

    @Override
    public void present(boolean present) {
        check();
        if (present != row.isPresent()) {
            row.setPresent(present);
            entryChanged = true;
        }
    }

    /** Writes the entry anew; empty when nothing was changed. */
    Optional<DirectoryEntry> end(Instant now) {
        over = true;
        if (!claimsChanged && !entryChanged) {
            return Optional.empty();
        }
        Instant changed = Instant.ofEpochMilli(Math.max(now.toEpochMilli(), earliest));
        DirectoryEntry entry = new DirectoryEntry(person, row.isPresent(), DirectoryValues.profile(row), List.of(), changed)
                .with(claims.values(), everyConfirmation(), changed);
        row.setEntry(EntryText.of(entry.claims()));
        row.setChanged(changed.toEpochMilli());
        row.save();
        return Optional.of(entry);
    }

    /** From here on the lock may be gone. */
    void giveUp() {
        over = true;
    }

    private Map<ClaimId, List<Confirmation>> everyConfirmation() {
        return claims.keySet().stream().collect(Collectors.toMap(number -> new ClaimId(number), number -> confirmed().of(number)));
    }

    private ConfirmationRows confirmed() {
        if (confirmations == null) {
            confirmations = new ConfirmationRows(ao, rows.keySet());
        }
        return confirmations;
    }

    private void changing(BooleanSupplier change) {
        claimsChanged |= change.getAsBoolean();
    }

    private int known(ClaimId claim) {
        check();
        return InList.id(claim.value())
                .filter(rows::containsKey)
                .orElseThrow(() -> new IllegalStateException(claim + " is no claim of " + person));
    }

    private void check() {
        if (over) {
            throw new IllegalStateException("the lock on the claims of " + person + " is gone");
        }
    }
}
