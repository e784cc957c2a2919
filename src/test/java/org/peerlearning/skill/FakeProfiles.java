package org.peerlearning.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/** Where people work, as a test says; everybody is there until they leave. */
public final class FakeProfiles implements Profiles {

    private final Map<PersonKey, Profile> known = new HashMap<>();
    private final Set<PersonKey> gone = new HashSet<>();

    public void know(PersonKey person, String department, String location, String language) {
        known.put(person, new Profile(department, location, language));
    }

    public void leave(PersonKey person) {
        gone.add(person);
    }

    public void comeBack(PersonKey person) {
        gone.remove(person);
    }

    @Override
    public Profile of(PersonKey person) {
        return gone.contains(person) ? Profile.UNKNOWN : known.getOrDefault(person, Profile.UNKNOWN);
    }

    @Override
    public boolean isPresent(PersonKey person) {
        return !gone.contains(person);
    }
}
