package org.peerlearning.skill;

import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * Which claims somebody sees.
 *
 * @param companions who is in a group together with the viewer
 */
public record Sight(Viewer viewer, Set<PersonKey> companions) {

    public Sight {
        companions = Set.copyOf(companions);
    }

    /** Whether a claim that its person shows so is shown to the viewer. Visitors who are not logged in see nothing of people. */
    public boolean sees(PersonKey person, Visibility visibility) {
        return viewer.is(person) || viewer.person().isPresent() && switch (visibility) {
            case PRIVATE -> false;
            case MEMBERS -> companions.contains(person);
            case OPEN -> true;
        };
    }
}
