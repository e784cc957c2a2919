package org.peerlearning.host.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A user with the profile that Confluence keeps; immutable, and equal to another of the same key. */
public final class Person implements ConfluenceUser {

    private static final long serialVersionUID = 1L;

    private final UserKey key;
    private final String name;
    private final String fullName;
    private final String email;
    private final String department;
    private final String location;
    private final String position;
    private final String phone;
    private final ZoneId zone;
    private final Locale language;
    private final boolean active;
    private final TreeSet<String> groups;

    private Person(Builder builder) {
        key = new UserKey(Objects.requireNonNull(builder.key, "key"));
        name = Objects.requireNonNull(builder.name, "name");
        fullName = Objects.requireNonNull(builder.fullName, "fullName");
        email = builder.email;
        department = builder.department;
        location = builder.location;
        position = builder.position;
        phone = builder.phone;
        zone = builder.zone;
        language = builder.language;
        active = builder.active;
        groups = new TreeSet<>(builder.groups);
    }

    /** Starts a new person; all but key and name has a default. */
    public static Builder named(String key, String name) {
        Builder builder = new Builder();
        builder.key = key;
        builder.name = name;
        builder.fullName = name;
        builder.email = name + "@example.org";
        return builder;
    }

    /** Starts a changed copy. */
    public Builder change() {
        return named(key.getStringValue(), name).fullName(fullName).email(email).department(department).location(location)
                .position(position).phone(phone).zone(zone).language(language).active(active).groups(groups);
    }

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getLowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    /** The department; empty when unknown, as are the other fields of the profile. */
    public String getDepartment() {
        return department;
    }

    public String getLocation() {
        return location;
    }

    public String getPosition() {
        return position;
    }

    public String getPhone() {
        return phone;
    }

    public ZoneId getZone() {
        return zone;
    }

    public Locale getLanguage() {
        return language;
    }

    /** False for a deactivated person, who cannot log in and may do nothing. */
    public boolean isActive() {
        return active;
    }

    /** The names of the person's groups, sorted. */
    public Set<String> getGroups() {
        return Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfluenceUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Puts a person together. */
    public static final class Builder {

        private String key;
        private String name;
        private String fullName;
        private String email;
        private String department = "";
        private String location = "";
        private String position = "";
        private String phone = "";
        private ZoneId zone = ZoneId.of("Europe/Paris");
        private Locale language = Locale.UK;
        private boolean active = true;
        private Set<String> groups = Set.of();

        private Builder() {}

        public Builder fullName(String value) {
            fullName = value;
            return this;
        }

        public Builder email(String value) {
            email = value;
            return this;
        }

        public Builder department(String value) {
            department = value;
            return this;
        }

        public Builder location(String value) {
            location = value;
            return this;
        }

        public Builder position(String value) {
            position = value;
            return this;
        }

        public Builder phone(String value) {
            phone = value;
            return this;
        }

        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        public Builder language(Locale value) {
            language = value;
            return this;
        }

        public Builder active(boolean value) {
            active = value;
            return this;
        }

        public Builder groups(Set<String> value) {
            groups = value;
            return this;
        }

        public Person build() {
            return new Person(this);
        }
    }
}
