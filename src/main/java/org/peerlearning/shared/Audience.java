package org.peerlearning.shared;

import java.util.Optional;

/** To whom a group's hosts show who takes part. Hosts and administrators always see it. */
public enum Audience {
    /** Everybody who is logged in and may view the group's page. */
    EVERYONE,
    /** Those who take part themselves. */
    MEMBERS,
    /** Hosts only. */
    HOSTS;

    /** The word used in JSON and in the database, for example {@code everyone}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Audience> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
