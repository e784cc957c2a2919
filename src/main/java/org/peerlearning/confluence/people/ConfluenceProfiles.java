package org.peerlearning.confluence.people;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Profiles;

/** Where people work, as their profiles say where the company fills them in, and the language that they read the wiki in. */
public final class ConfluenceProfiles implements Profiles {

    private final UserAccessor users;
    private final ProfileFields details;
    private final LocaleManager locales;
    private final People people;

    public ConfluenceProfiles(UserAccessor users, ProfileFields details, LocaleManager locales, People people) {
        this.users = users;
        this.details = details;
        this.locales = locales;
        this.people = people;
    }

    @Override
    public Profile of(PersonKey person) {
        return user(person)
                .map(user -> new Profile(details.department(user), details.location(user), language(user)))
                .orElse(Profile.UNKNOWN);
    }

    @Override
    public boolean isPresent(PersonKey person) {
        return people.departed(Set.of(person)).isEmpty();
    }

    /** A name stays with its key when its person is gone: only who is in a directory counts. */
    private Optional<ConfluenceUser> user(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value())));
    }

    private String language(ConfluenceUser user) {
        Locale locale = locales.getLocale(user);
        return locale == null ? "" : locale.getLanguage();
    }
}
