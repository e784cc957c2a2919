package org.peerlearning.confluence.people;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.notice.Readers;
import org.peerlearning.shared.PersonKey;

/**
 * Asks the wiki whether people are there and may use it, which whoever is deactivated, or lost the right to, may not. One by one: the
 * platform keeps users in its cache.
 */
public final class ConfluenceReaders implements Readers {

    private final UserAccessor users;
    private final PermissionManager permissions;

    public ConfluenceReaders(UserAccessor users, PermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public Set<PersonKey> active(Collection<PersonKey> people) {
        return people.stream().filter(this::isActive).collect(Collectors.toSet());
    }

    private boolean isActive(PersonKey person) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        return user != null && permissions.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION);
    }
}
