package org.peerlearning.shared;

import java.util.Collection;
import java.util.Map;

/** The wiki's own people. */
public interface People {

    /** A card for every key that was asked for; those who left get {@link PersonCard#gone}. */
    Map<PersonKey, PersonCard> cards(Collection<PersonKey> people);
}
