package org.peerlearning.skill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/** Suggestions in memory, for one thread. */
public final class InMemorySuggestionRepository implements SuggestionRepository {

    private record Given(PersonKey person, SkillId skill, PersonKey from) {}

    private final List<Hint> open = new ArrayList<>();
    private final Set<Given> given = new HashSet<>();
    private final Map<PersonKey, Set<SkillId>> dismissed = new HashMap<>();

    @Override
    public List<Hint> open(PersonKey person) {
        return open.stream().filter(hint -> hint.person().equals(person)).sorted(Comparator.comparing(Hint::at)).toList();
    }

    @Override
    public int openFrom(PersonKey person, PersonKey from) {
        return (int) open(person).stream().filter(hint -> hint.from().equals(from)).count();
    }

    @Override
    public void put(Hint hint) {
        if (given.add(new Given(hint.person(), hint.skill(), hint.from()))) {
            open.add(hint);
        }
    }

    @Override
    public Set<SkillId> dismissed(PersonKey person) {
        return Set.copyOf(dismissed.getOrDefault(person, Set.of()));
    }

    @Override
    public void dismiss(PersonKey person, SkillId skill, Instant now) {
        dismissed.computeIfAbsent(person, key -> new HashSet<>()).add(skill);
        answer(person, List.of(skill), now);
    }

    @Override
    public void answer(PersonKey person, Collection<SkillId> skills, Instant now) {
        open.removeIf(hint -> hint.person().equals(person) && skills.contains(hint.skill()));
    }
}
