package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Confirmation;

/** The confirmations of one locked person's claims, read once, when the first of them is asked for. */
final class ConfirmationRows {

    private final ActiveObjects ao;
    /** By claim, the oldest first. */
    private final Map<Integer, List<ConfirmationRow>> rows = new LinkedHashMap<>();

    /** @param claims all that the person has */
    ConfirmationRows(ActiveObjects ao, Collection<Integer> claims) {
        this.ao = ao;
        claims.forEach(this::begin);
        InList.of("CLAIM_ID", claims).stream()
                .flatMap(list -> Arrays.stream(ao.find(ConfirmationRow.class, Query.select().where(list.condition(), list.values()))))
                .sorted(Comparator.comparingInt(ConfirmationRow::getID))
                .forEach(row -> rows.get(row.getClaimId()).add(row));
    }

    /** A claim that nobody has confirmed yet. */
    void begin(int claim) {
        rows.put(claim, new ArrayList<>());
    }

    List<Confirmation> of(int claim) {
        return rows.get(claim).stream().map(ClaimValues::of).sorted(Comparator.comparing(Confirmation::at)).toList();
    }

    /** @return whether it is one more */
    boolean add(int claim, Confirmation confirmation) {
        if (by(claim, confirmation.by()).isPresent()) {
            return false;
        }
        int made = ao.create(ConfirmationRow.class, ClaimValues.columns(claim, confirmation)).getID();
        // What was made knows its number only.
        rows.get(claim).add(ao.get(ConfirmationRow.class, made));
        return true;
    }

    /** @return whether it was there */
    boolean remove(int claim, PersonKey by) {
        Optional<ConfirmationRow> row = by(claim, by);
        row.ifPresent(gone -> {
            ao.delete(gone);
            rows.get(claim).remove(gone);
        });
        return row.isPresent();
    }

    void removeAll(int claim) {
        rows.remove(claim).forEach(ao::delete);
    }

    void move(int from, int to) {
        List<ConfirmationRow> moving = List.copyOf(rows.get(from));
        begin(from);
        for (ConfirmationRow row : moving) {
            PersonKey by = new PersonKey(row.getPerson());
            if (by(to, by).isPresent()) {
                ao.delete(row);
            } else {
                row.setClaimId(to);
                row.setPersonClaim(Claims.confirmation(to, row.getPerson()));
                row.save();
                rows.get(to).add(row);
            }
        }
    }

    private Optional<ConfirmationRow> by(int claim, PersonKey person) {
        return rows.get(claim).stream().filter(row -> row.getPerson().equals(person.value())).findFirst();
    }
}
