package org.peerlearning.notice;

import java.time.Instant;
import org.peerlearning.shared.PersonKey;

/**
 * A fact that somebody is to be told.
 *
 * @param key says which fact it is and, for one reader, whose: see {@link NoticeRepository}
 * @param notBefore nobody is told earlier
 */
public record NewNotice(Recipient to, Kind kind, About about, Details details, String key, Instant notBefore) {

    /** The same for one of the crowd that it is for. */
    NewNotice each(PersonKey person, Instant now) {
        return new NewNotice(Recipient.one(person), kind, about, details, key + "/" + person.value(), now);
    }
}
