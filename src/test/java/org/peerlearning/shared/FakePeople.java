package org.peerlearning.shared;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People as a test knows them: everybody is there, and has no user name and no zone of their own until a test says so. */
public final class FakePeople implements People {

    private static final ZoneId SITE = ZoneId.of("Europe/Paris");

    private final Map<PersonKey, ZoneId> zones = new HashMap<>();
    private final Map<PersonKey, String> departments = new HashMap<>();
    private final Map<String, PersonKey> names = new HashMap<>();
    private final Set<PersonKey> gone = new HashSet<>();

    public void know(String userName, PersonKey person) {
        names.put(userName, person);
    }

    public void live(PersonKey person, String zone) {
        zones.put(person, ZoneId.of(zone));
    }

    public void work(PersonKey person, String department) {
        departments.put(person, department);
    }

    public void leave(PersonKey person) {
        gone.add(person);
    }

    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        Map<PersonKey, PersonCard> cards = new LinkedHashMap<>();
        people.forEach(person -> cards.put(person, card(person)));
        return cards;
    }

    @Override
    public Set<PersonKey> departed(Collection<PersonKey> people) {
        return people.stream().filter(gone::contains).collect(Collectors.toSet());
    }

    private PersonCard card(PersonKey person) {
        return gone.contains(person) ? PersonCard.gone(person) : new PersonCard(person, person.value(), "/~" + person.value());
    }

    @Override
    public ZoneId zone(PersonKey person) {
        return zones.getOrDefault(person, SITE);
    }

    @Override
    public Map<PersonKey, String> departments(Collection<PersonKey> people) {
        Map<PersonKey, String> known = new LinkedHashMap<>();
        people.stream().filter(departments::containsKey).forEach(person -> known.put(person, departments.get(person)));
        return known;
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.ofNullable(names.get(userName)).filter(person -> !gone.contains(person));
    }
}
