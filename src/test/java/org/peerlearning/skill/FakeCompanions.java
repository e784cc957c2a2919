package org.peerlearning.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Who is in groups with whom, as a test says. */
public final class FakeCompanions implements Companions {

    private final Map<PersonKey, Set<PersonKey>> together = new HashMap<>();
    private final Map<SpaceKey, Set<PersonKey>> inSpace = new HashMap<>();

    /** These two share a group. */
    public void together(PersonKey one, PersonKey other) {
        together.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        together.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    public void in(SpaceKey space, PersonKey... people) {
        inSpace.computeIfAbsent(space, key -> new HashSet<>()).addAll(Set.of(people));
    }

    @Override
    public Set<PersonKey> of(PersonKey person) {
        return Set.copyOf(together.getOrDefault(person, Set.of()));
    }

    @Override
    public Set<PersonKey> inSpace(SpaceKey space) {
        return Set.copyOf(inSpace.getOrDefault(space, Set.of()));
    }
}
