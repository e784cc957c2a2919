package org.peerlearning.skill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;

/** Who met whom, as a test says. */
public final class FakeEncounters implements Encounters {

    private final Map<Set<PersonKey>, LocalDate> last = new HashMap<>();

    public void met(PersonKey one, PersonKey other, String day) {
        last.merge(Set.of(one, other), LocalDate.parse(day), (a, b) -> a.isAfter(b) ? a : b);
    }

    @Override
    public Optional<LocalDate> lastMet(PersonKey one, PersonKey other) {
        return one.equals(other) ? Optional.empty() : Optional.ofNullable(last.get(Set.of(one, other)));
    }

    @Override
    public Set<PersonKey> metLately(PersonKey person, int limit) {
        return last.entrySet().stream()
                .filter(meeting -> meeting.getKey().contains(person))
                .sorted(Map.Entry.<Set<PersonKey>, LocalDate>comparingByValue(Comparator.reverseOrder()))
                .flatMap(meeting -> meeting.getKey().stream().filter(other -> !other.equals(person)))
                .limit(limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
