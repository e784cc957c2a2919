package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Words;

/** What a group is to the person who looks at it. */
public enum MyRole {
    NONE,
    /** They want to join, and wait for an answer. */
    ASKED,
    MEMBER,
    CO_HOST,
    HOST;

    static MyRole of(Group group, Optional<PersonKey> person, Optional<Membership> membership) {
        Optional<Role> role = person.flatMap(group::roleOf);
        if (role.isPresent()) {
            return role.get() == Role.HOST ? HOST : CO_HOST;
        }
        return membership.map(mine -> mine.tie() == Tie.ASKED ? ASKED : MEMBER).orElse(NONE);
    }

    /** Whether they are one of the group's people. */
    public boolean isIn() {
        return this == MEMBER || this == CO_HOST || this == HOST;
    }

    /** The word used in JSON, for example {@code co-host}. */
    public String key() {
        return Words.key(this);
    }
}
