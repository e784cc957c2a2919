package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/** The memberships of one locked group. What was read or written is not read again: nobody else can change it meanwhile. */
final class MemberRows {

    private final ActiveObjects ao;
    private final int group;
    private final Map<MembershipId, MemberRow> rows = new HashMap<>();
    private final Map<MembershipId, Membership> memberships = new HashMap<>();
    private final Map<PersonKey, Optional<MembershipId>> active = new HashMap<>();

    MemberRows(ActiveObjects ao, int group) {
        this.ao = ao;
        this.group = group;
    }

    Optional<Membership> of(PersonKey person) {
        if (!active.containsKey(person)) {
            Query claim = Query.select().where("PERSON_CLAIM = ?", Claims.person(group, person.value()));
            active.put(person, find(claim).stream().findFirst().map(Membership::id));
        }
        return active.get(person).map(memberships::get);
    }

    Optional<Membership> byId(MembershipId id) {
        if (!memberships.containsKey(id)) {
            InList.id(id.value())
                    .map(number -> ao.get(MemberRow.class, number))
                    .filter(row -> row.getGroupId() == group)
                    .ifPresent(this::read);
        }
        return Optional.ofNullable(memberships.get(id));
    }

    Optional<Membership> lastEnded(PersonKey person) {
        return find(MemberValues.lastEnded(group, person)).stream().findFirst();
    }

    /** @param entering its id means nothing yet */
    Membership add(Membership entering) {
        // A created row knows only its id: asking it for the rest would be a statement a column.
        MemberRow row = ao.create(MemberRow.class, MemberValues.columns(group, entering));
        return keep(row, new Membership(
                new MembershipId(row.getID()), entering.group(), entering.person(), entering.tie(), entering.since(),
                entering.watching(), entering.ended(), entering.by(), entering.note()));
    }

    /** Writes what a change can change. */
    Membership write(Membership after) {
        MemberRow row = rows.get(after.id());
        MemberValues.write(after, group, row);
        row.save();
        return keep(row, after);
    }

    private List<Membership> find(Query query) {
        return Arrays.stream(ao.find(MemberRow.class, query)).map(this::read).toList();
    }

    private Membership read(MemberRow row) {
        return keep(row, MemberValues.of(row));
    }

    private Membership keep(MemberRow row, Membership membership) {
        rows.put(membership.id(), row);
        memberships.put(membership.id(), membership);
        Tie tie = membership.tie();
        if (tie.isActive()) {
            active.put(membership.person(), Optional.of(membership.id()));
        } else if (active.getOrDefault(membership.person(), Optional.empty()).filter(membership.id()::equals).isPresent()) {
            active.put(membership.person(), Optional.empty());
        }
        return membership;
    }
}
