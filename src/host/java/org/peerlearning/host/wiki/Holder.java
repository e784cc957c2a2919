package org.peerlearning.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;
import org.peerlearning.host.people.Person;

/**
 * Whom a right or a restriction names.
 *
 * @param kind a user, a group or everybody
 * @param name the user key, the group's name, or empty
 */
public record Holder(Kind kind, String name) {

    /** What a holder is. */
    public enum Kind { USER, GROUP, ANONYMOUS }

    public Holder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    public static Holder user(ConfluenceUser user) {
        return new Holder(Kind.USER, user.getKey().getStringValue());
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    /** Visitors who are not logged in; what they may, everybody may. */
    public static Holder anonymous() {
        return new Holder(Kind.ANONYMOUS, "");
    }

    /** Whether the person is meant; null is a visitor who is not logged in. */
    public boolean covers(Person person) {
        return switch (kind) {
            case ANONYMOUS -> true;
            case USER -> person != null && person.getKey().getStringValue().equals(name);
            case GROUP -> person != null && person.isIn(name);
        };
    }
}
