package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Tokens that a test can make up. */
public final class PlainTokens implements UnsubscribeTokens {

    @Override
    public String of(PersonKey person) {
        return "token-of-" + person.value();
    }

    @Override
    public Optional<PersonKey> person(String token) {
        return token != null && token.startsWith("token-of-") ? Optional.of(new PersonKey(token.substring(9))) : Optional.empty();
    }
}
