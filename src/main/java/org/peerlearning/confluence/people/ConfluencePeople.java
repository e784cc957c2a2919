package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;

/** Names and profile addresses of the wiki's users. */
public final class ConfluencePeople implements People {

    private final UserAccessor users;

    public ConfluencePeople(UserAccessor users) {
        this.users = users;
    }

    /** One by one: the platform keeps users in its cache, and its call for many also answers with people who are gone. */
    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        Map<PersonKey, PersonCard> cards = new LinkedHashMap<>();
        people.forEach(person -> cards.computeIfAbsent(person, this::card));
        return cards;
    }

    private PersonCard card(PersonKey person) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        if (user == null) {
            return PersonCard.gone(person);
        }
        // Some directories know no full names.
        String name = user.getFullName() == null || user.getFullName().isBlank() ? user.getName() : user.getFullName();
        String username = URLEncoder.encode(user.getName(), StandardCharsets.UTF_8);
        return new PersonCard(person, name, "/users/viewuserprofile.action?username=" + username);
    }
}
