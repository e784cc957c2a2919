package org.peerlearning.skill;

import org.peerlearning.shared.PersonKey;

/** What the wiki knows of people's work. */
public interface Profiles {

    /** As far as it is known; {@link Profile#UNKNOWN} for who is not there. */
    Profile of(PersonKey person);

    /** Whether the person can log in. */
    boolean isPresent(PersonKey person);
}
