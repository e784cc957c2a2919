package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.util.Arrays;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Standing;

/** How sign-ups are asked for. */
final class SignupQueries {

    static final String STANDING = "SESSION_ID = ? AND STATE = ?";
    static final String HOLDING = "SESSION_ID = ? AND STATE IN (?, ?)";
    static final InList ACTIVE = InList.of(
                    "STATE", Arrays.stream(Standing.values()).filter(Standing::isActive).map(Standing::name).toList())
            .get(0);

    private SignupQueries() {}

    /** Active sign-ups for which the condition holds as well. */
    static Query active(String condition, Object value) {
        return Query.select().where(ACTIVE.condition() + " AND " + condition, ACTIVE.valuesAnd(value));
    }

    /** Where it is not known when a session starts, it is as if it were to come. Only columns that are needed, for there can be many. */
    static Query ahead(PersonKey person, LocalDateTime from) {
        return Query.select("ID, SESSION_ID").where(
                ACTIVE.condition() + " AND PERSON = ? AND (LOCAL_START >= ? OR LOCAL_START IS NULL)",
                ACTIVE.valuesAnd(person.value(), SessionValues.text(from)));
    }
}
