package org.peerlearning.confluence.view.skill;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** User names, by which macros and addresses of the wiki name people; the app itself never keeps them, for they change. */
public final class PersonNames {

    private final UserAccessor users;

    public PersonNames(UserAccessor users) {
        this.users = users;
    }

    /** Empty for somebody who left. */
    public Optional<String> userName(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value()))).map(ConfluenceUser::getName);
    }

    /** By user name or, as some macros are stored, by user key. */
    public Optional<PersonKey> find(String nameOrKey) {
        return Optional.ofNullable(users.getUserByName(nameOrKey))
                .or(() -> Optional.ofNullable(users.getExistingUserByKey(new UserKey(nameOrKey))))
                .map(user -> new PersonKey(user.getKey().getStringValue()));
    }
}
