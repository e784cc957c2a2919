package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/** Memberships as rows tell them, and rows as memberships tell them. */
final class MemberValues {

    private MemberValues() {}

    static Membership of(MemberRow row) {
        return new Membership(
                new MembershipId(row.getID()),
                new GroupId(row.getGroupId()),
                new PersonKey(row.getPerson()),
                Tie.valueOf(row.getState()),
                Instant.ofEpochMilli(row.getSince()),
                row.isWatching(),
                Optional.ofNullable(row.getEnded()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getDoneBy()).map(PersonKey::new),
                row.getNote() == null ? "" : row.getNote());
    }

    static Query lastEnded(int group, PersonKey person) {
        return Query.select()
                .where("GROUP_ID = ? AND PERSON = ? AND ENDED IS NOT NULL", group, person.value())
                .order("ENDED DESC, ID DESC")
                .limit(1);
    }

    /** The columns of a new row; only active memberships begin. */
    static Map<String, Object> columns(int group, Membership entering) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("GROUP_ID", group);
        columns.put("PERSON", entering.person().value());
        columns.put("STATE", entering.tie().name());
        columns.put("SINCE", entering.since().toEpochMilli());
        columns.put("WATCHING", entering.watching());
        columns.put("PERSON_CLAIM", Claims.person(group, entering.person().value()));
        return columns;
    }

    static void write(Membership after, int group, MemberRow row) {
        row.setState(after.tie().name());
        row.setSince(after.since().toEpochMilli());
        row.setWatching(after.watching());
        row.setEnded(after.ended().map(Instant::toEpochMilli).orElse(null));
        row.setDoneBy(after.by().map(PersonKey::value).orElse(null));
        row.setNote(after.note().isEmpty() ? null : after.note());
        row.setPersonClaim(after.tie().isActive()
                ? Claims.person(group, after.person().value())
                : Claims.ended(Math.toIntExact(after.id().value())));
    }
}
