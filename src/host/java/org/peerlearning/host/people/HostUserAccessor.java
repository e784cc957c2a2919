package org.peerlearning.host.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Confluence's view of people and groups. */
public final class HostUserAccessor implements UserAccessor {

    private final People people;

    public HostUserAccessor(People people) {
        this.people = Objects.requireNonNull(people, "people");
    }

    /** {@inheritDoc} Null here also for a person who was removed. */
    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return named(name).orElse(null);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys) {
        return userKeys.stream().map(this::getUserByKey).filter(Objects::nonNull).toList();
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public Group getGroup(String name) {
        return name != null && people.groups().contains(name) ? new NamedGroup(name) : null;
    }

    @Override
    public boolean hasMembership(Group group, User user) {
        return group != null && user != null && hasMembership(group.getName(), user.getName());
    }

    @Override
    public boolean hasMembership(String groupname, String username) {
        return named(username).filter(person -> person.isIn(groupname)).isPresent();
    }

    @Override
    public List<String> getGroupNames(User user) {
        return user == null ? List.of() : getGroupNamesForUserName(user.getName());
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return named(userName).map(person -> List.copyOf(new TreeSet<>(person.getGroups()))).orElse(List.of());
    }

    @Override
    public boolean isDeactivated(User user) {
        return user != null && isDeactivated(user.getName());
    }

    @Override
    public boolean isDeactivated(String username) {
        return named(username).filter(person -> !person.isActive()).isPresent();
    }

    private Optional<Person> named(String name) {
        return name == null ? Optional.empty() : people.byName(name);
    }
}
