package org.peerlearning.skill;

import java.time.Instant;
import java.util.List;
import org.peerlearning.shared.PersonKey;

/** About whom of the directory the wiki is asked next, so that everybody has their turn, whichever node asks. */
public interface DirectoryRounds {

    /** What the directory says of a person. */
    record Known(PersonKey person, boolean present, Profile profile) {}

    /** About whom nobody asked since then, the longest ago first. */
    List<Known> notAskedSince(Instant moment, int limit);

    /** The wiki was asked about this person. */
    void asked(PersonKey person, Instant now);
}
