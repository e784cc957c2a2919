package org.peerlearning.skill;

import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;

/**
 * Which claims somebody sees.
 *
 * @param companions who is in a group together with the viewer; needed on screens alone
 */
public record Sight(Reader reader, Set<PersonKey> companions) {

    public Sight {
        companions = Set.copyOf(companions);
    }

    /**
     * Whether a claim that its person shows so is shown to the viewer. Visitors who are not logged in see nothing of people, and where
     * others may read along there is nothing, also of oneself, but what is shown to everybody.
     */
    public boolean sees(PersonKey person, Visibility visibility) {
        Viewer viewer = reader.viewer();
        return viewer.person().isPresent() && reader.mayRead(visibility == Visibility.OPEN) && (viewer.is(person) || switch (visibility) {
            case PRIVATE -> false;
            case MEMBERS -> companions.contains(person);
            case OPEN -> true;
        });
    }
}
