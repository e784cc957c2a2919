package org.peerlearning.skill;

import java.util.HashMap;
import java.util.Map;
import org.peerlearning.shared.PersonKey;

/** What people did in the wiki, as a test says. */
public final class FakeTraces implements Traces {

    private final Map<PersonKey, Map<String, Integer>> hosted = new HashMap<>();
    private final Map<PersonKey, Map<String, Integer>> attended = new HashMap<>();
    private final Map<PersonKey, Map<String, Integer>> wrote = new HashMap<>();

    public void hosted(PersonKey person, String word, int times) {
        put(hosted, person, word, times);
    }

    public void attended(PersonKey person, String word, int times) {
        put(attended, person, word, times);
    }

    public void wrote(PersonKey person, String word, int times) {
        put(wrote, person, word, times);
    }

    private static void put(Map<PersonKey, Map<String, Integer>> traces, PersonKey person, String word, int times) {
        traces.computeIfAbsent(person, key -> new HashMap<>()).put(word, times);
    }

    @Override
    public Map<String, Integer> hosted(PersonKey person) {
        return Map.copyOf(hosted.getOrDefault(person, Map.of()));
    }

    @Override
    public Map<String, Integer> attended(PersonKey person) {
        return Map.copyOf(attended.getOrDefault(person, Map.of()));
    }

    @Override
    public Map<String, Integer> wrote(PersonKey person) {
        return Map.copyOf(wrote.getOrDefault(person, Map.of()));
    }
}
