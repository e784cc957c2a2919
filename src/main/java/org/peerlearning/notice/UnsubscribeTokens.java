package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** The tokens by which people turn mails off without logging in. Nobody can make one up, or read whose it is. */
public interface UnsubscribeTokens {

    /** Always the same one for a person, fit to stand in an address as it is. */
    String of(PersonKey person);

    /** Whose it is; empty for what this wiki never wrote. */
    Optional<PersonKey> person(String token);
}
