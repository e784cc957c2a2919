package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.peerlearning.calendar.Attending;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Who goes where, by the rows of sign-ups and their history. Whoever is only invited has signed up for nothing. */
public final class AoAttending implements Attending {

    private static final String BOTH = "SESSION_ID = ? AND PERSON = ?";

    private final ActiveObjects ao;

    public AoAttending(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<SessionId, Part> of(PersonKey person) {
        List<String> parts = Arrays.stream(Part.values()).map(Part::name).toList();
        Map<SessionId, Part> found = new HashMap<>();
        InList.of("STATE", parts).forEach(list -> ao.stream(
                SignupRow.class,
                Query.select("ID, SESSION_ID, STATE").where(list.condition() + " AND PERSON = ?", list.valuesAnd(person.value())),
                row -> found.put(new SessionId(row.getSessionId()), Part.valueOf(row.getState()))));
        return found;
    }

    /** How a sign-up began stands in its own row, and each change after that is a line of history. */
    @Override
    public int changes(PersonKey person, SessionId session) {
        return InList.id(session.value())
                .map(id -> ao.count(SignupRow.class, Query.select().where(BOTH, id, person.value()))
                        + ao.count(HistoryRow.class, Query.select().where(BOTH, id, person.value())))
                .orElse(0);
    }
}
