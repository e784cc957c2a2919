package org.peerlearning.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Optional;
import org.peerlearning.host.people.Person;

/** Who asks. */
final class Viewer {

    private Viewer() {
    }

    /** The person of this request, or nothing for a visitor. */
    static Optional<Person> current() {
        return Optional.ofNullable((Person) AuthenticatedUserThreadLocal.get());
    }

    /** The person of this request, or null for a visitor: the form in which the platform's services want it. */
    static Person orNull() {
        return current().orElse(null);
    }
}
