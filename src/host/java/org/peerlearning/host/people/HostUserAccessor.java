package org.peerlearning.host.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.search.query.TermQuery;
import java.util.List;
import java.util.Locale;
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

    /** {@inheritDoc} Deactivated people too, as directories do; only for what names contain. */
    @Override
    public SearchResult<User> findUsers(Query<User> query) {
        if (!(query instanceof TermQuery<User> term) || !TermQuery.SUBSTRING_CONTAINS.equals(term.getMatchingRule())) {
            throw new UnsupportedOperationException("A search of this kind");
        }
        String wanted = term.getTerm().toLowerCase(Locale.ROOT);
        List<User> found = people.all().stream()
                .filter(person -> (query instanceof FullNameTermQuery ? person.getFullName() : person.getName())
                        .toLowerCase(Locale.ROOT).contains(wanted))
                .map(User.class::cast)
                .toList();
        return () -> found::iterator;
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
