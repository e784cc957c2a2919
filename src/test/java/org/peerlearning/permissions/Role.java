package org.peerlearning.permissions;

import java.util.Optional;
import org.peerlearning.testing.HttpCaller;
import org.peerlearning.testing.RunningHost;

/** Who may come in by an entry, in the order of the table's columns, and who of the sample people it is. */
enum Role {
    VISITOR(""),
    VIEWER("bo"),
    MEMBER("noah"),
    CO_HOST("chloe"),
    HOST("ana"),
    SPACE_ADMIN("emi"),
    WIKI_ADMIN("admin");

    private final String person;

    Role(String person) {
        this.person = person;
    }

    String person() {
        return person;
    }

    HttpCaller caller() {
        return new HttpCaller(
                RunningHost.shared().baseUrl(), person.isEmpty() ? Optional.empty() : Optional.of(person));
    }
}
