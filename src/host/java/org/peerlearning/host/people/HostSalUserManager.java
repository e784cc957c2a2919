package org.peerlearning.host.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Who is asking, and what people may do on the whole site. */
public final class HostSalUserManager implements UserManager {

    private final People people;

    public HostSalUserManager(People people) {
        this.people = Objects.requireNonNull(people, "people");
    }

    @Override
    public UserProfile getRemoteUser() {
        return getUserProfile(getRemoteUserKey());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ConfluenceUser current = AuthenticatedUserThreadLocal.get();
        return current == null ? null : current.getKey();
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return byName(request.getRemoteUser()).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return byName(request.getRemoteUser()).map(Person::getKey).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return byName(username).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return byKey(userKey).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(String username, String group) {
        return byName(username).filter(person -> group != null && person.isIn(group)).isPresent();
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return byKey(userKey).filter(person -> group != null && person.isIn(group)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return byKey(userKey).filter(Person::isActive).filter(person -> person.isIn(People.ADMINISTRATORS)).isPresent();
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return byKey(userKey).filter(Person::isActive).filter(person -> person.isIn(People.USERS)).isPresent();
    }

    @Override
    public boolean isLimitedUnlicensedUser(UserKey userKey) {
        return false;
    }

    /** {@inheritDoc} True: each space says by itself whether visitors may see it. */
    @Override
    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return byName(username).filter(person -> people.passwordMatches(person, password)).isPresent();
    }

    @Override
    public Principal resolve(String username) {
        return byName(username).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        String start = prefix.toLowerCase(Locale.ROOT);
        return people.groups().stream().filter(group -> group.toLowerCase(Locale.ROOT).startsWith(start))
                .skip(startIndex).limit(maxResults).toList();
    }

    private Optional<Person> byName(String username) {
        return username == null ? Optional.empty() : people.byName(username);
    }

    private Optional<Person> byKey(UserKey key) {
        return key == null ? Optional.empty() : people.byKey(key.getStringValue());
    }
}
