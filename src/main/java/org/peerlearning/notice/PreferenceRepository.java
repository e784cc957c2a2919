package org.peerlearning.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Where it is kept how people want to be told. */
public interface PreferenceRepository {

    /** Preferences of those of the people who chose any. One statement, however many people. */
    Map<PersonKey, NoticePreferences> of(Collection<PersonKey> people);

    /**
     * Keeps a person's preferences.
     *
     * @param digest when their first digest is due; where one is due already, that stays. Empty for who wants none
     */
    void save(PersonKey person, NoticePreferences preferences, Optional<Instant> digest);

    /** People whose digest is due by now, at most so many. */
    List<PersonKey> digestsDue(Instant now, int limit);

    /** The digest is written; the next one is due then. */
    void nextDigest(PersonKey person, Instant due);

    void forget(PersonKey person);

    default NoticePreferences of(PersonKey person) {
        return of(List.of(person)).getOrDefault(person, NoticePreferences.USUAL);
    }
}
