package org.peerlearning.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Preferences in memory. */
public final class InMemoryPreferences implements PreferenceRepository {

    private record Chosen(NoticePreferences preferences, Optional<Instant> digest) {}

    private final Map<PersonKey, Chosen> chosen = new HashMap<>();

    @Override
    public Map<PersonKey, NoticePreferences> of(Collection<PersonKey> people) {
        Map<PersonKey, NoticePreferences> found = new HashMap<>();
        people.stream().filter(chosen::containsKey).forEach(person -> found.put(person, chosen.get(person).preferences()));
        return found;
    }

    @Override
    public void save(PersonKey person, NoticePreferences preferences, Optional<Instant> digest) {
        Optional<Instant> due = Optional.ofNullable(chosen.get(person)).flatMap(Chosen::digest);
        chosen.put(person, new Chosen(preferences, digest.map(due::orElse)));
    }

    @Override
    public List<PersonKey> digestsDue(Instant now, int limit) {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue().digest().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(each -> each.getValue().digest().orElseThrow()))
                .limit(Math.max(0, limit))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void nextDigest(PersonKey person, Instant due) {
        chosen.computeIfPresent(person, (same, was) ->
                was.preferences().digest() ? new Chosen(was.preferences(), Optional.of(due)) : was);
    }

    @Override
    public void forget(PersonKey person) {
        chosen.remove(person);
    }
}
