package org.peerlearning.skill;

import org.peerlearning.shared.PersonKey;

/** Somebody left the wiki, and nobody finds them any more, or came back. Their claims stay as they are. */
public final class Presence {

    private final ClaimRepository claims;

    public Presence(ClaimRepository claims) {
        this.claims = claims;
    }

    /** @return how many entries of the directory it was about: one, or none */
    public int left(PersonKey person) {
        return say(person, false);
    }

    /** @return how many entries of the directory it was about: one, or none */
    public int back(PersonKey person) {
        return say(person, true);
    }

    /** Who claims nothing gets no entry by leaving. */
    private int say(PersonKey person, boolean present) {
        if (claims.entry(person).filter(entry -> entry.present() != present).isEmpty()) {
            return 0;
        }
        return claims.changing(person, work -> {
            work.present(present);
            return 1;
        });
    }
}
