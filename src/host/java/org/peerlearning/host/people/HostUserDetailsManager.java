package org.peerlearning.host.people;

import com.atlassian.confluence.user.UserDetailsManager;
import com.atlassian.user.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of people's profiles, by the keys that Confluence gives them. */
public final class HostUserDetailsManager implements UserDetailsManager {

    private record Field(Function<Person, String> get, BiFunction<Person.Builder, String, Person.Builder> set) { }

    private static final Map<String, Field> FIELDS = Map.of(
            "phone", new Field(Person::getPhone, Person.Builder::phone),
            "position", new Field(Person::getPosition, Person.Builder::position),
            "department", new Field(Person::getDepartment, Person.Builder::department),
            "location", new Field(Person::getLocation, Person.Builder::location));

    private static final Map<String, List<String>> GROUPS = Map.of(
            "personal", List.of("phone"),
            "company", List.of("position", "department", "location"));

    private final People people;

    public HostUserDetailsManager(People people) {
        this.people = Objects.requireNonNull(people, "people");
    }

    @Override
    public List<String> getProfileGroups() {
        return List.of("personal", "company");
    }

    @Override
    public List<String> getProfileKeys(String groupKey) {
        return GROUPS.getOrDefault(groupKey, List.of());
    }

    /** {@inheritDoc} Null for a field that is empty or unknown and for a person who is gone. */
    @Override
    public String getStringProperty(User user, String key) {
        Field field = FIELDS.get(key);
        if (user == null || field == null) {
            return null;
        }
        return people.byName(user.getName()).map(field.get()).filter(value -> !value.isEmpty()).orElse(null);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for a field that profiles here do not have
     */
    @Override
    public void setStringProperty(User user, String key, String value) {
        Field field = FIELDS.get(key);
        if (field == null) {
            throw new IllegalArgumentException("Profiles have no field '" + key + "'");
        }
        people.byName(user.getName()).ifPresent(person -> people.save(field.set().apply(person.change(), value).build()));
    }

    @Override
    public void removeProperty(User user, String key) {
        setStringProperty(user, key, "");
    }
}
