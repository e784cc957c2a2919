package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** To whom a notice goes. */
public sealed interface Recipient {

    record One(PersonKey person) implements Recipient {}

    /** @param but who knows already, for they did it */
    record Many(Crowd crowd, Optional<PersonKey> but) implements Recipient {}

    static Recipient one(PersonKey person) {
        return new One(person);
    }

    static Recipient many(Crowd crowd) {
        return new Many(crowd, Optional.empty());
    }

    static Recipient many(Crowd crowd, Optional<PersonKey> but) {
        return new Many(crowd, but);
    }

    /** Empty for a crowd. */
    default Optional<PersonKey> reader() {
        return this instanceof One one ? Optional.of(one.person()) : Optional.empty();
    }

    /** Empty for one person. */
    default Optional<Many> everybody() {
        return this instanceof Many many ? Optional.of(many) : Optional.empty();
    }
}
