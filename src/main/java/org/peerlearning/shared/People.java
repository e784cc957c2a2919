package org.peerlearning.shared;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wiki's own people. */
public interface People {

    /** A card for every key that was asked for; those who left get {@link PersonCard#gone}. */
    Map<PersonKey, PersonCard> cards(Collection<PersonKey> people);

    /** Those who are no longer there, or are but can no longer use the wiki. */
    Set<PersonKey> departed(Collection<PersonKey> people);

    /** Where the person's days and nights are; the wiki's own zone where nothing is known. */
    ZoneId zone(PersonKey person);

    /** Where people work, as far as the wiki knows; who is not in it has no department that anybody knows of. */
    Map<PersonKey, String> departments(Collection<PersonKey> people);

    /** The person of that user name, if the wiki knows one who can still log in. */
    Optional<PersonKey> named(String userName);
}
