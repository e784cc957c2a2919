package org.peerlearning.confluence.mail;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerlearning.shared.PersonKey;

/** Where the wiki's people get mail. */
public final class Mailboxes {

    /** One address and nothing beside it: people type theirs themselves, and what looks like several would go to several. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>()\"@]+@[^\\s,;:<>()\"@]+");

    private final UserAccessor users;
    private final LocaleManager locales;

    public Mailboxes(UserAccessor users, LocaleManager locales) {
        this.users = users;
        this.locales = locales;
    }

    /** Empty for who left, and for who has no address that mail could be sent to. */
    Optional<Mailbox> of(PersonKey person) {
        return user(person).flatMap(user -> Optional.ofNullable(user.getEmail())
                .map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches())
                .map(address -> new Mailbox(address, name(user), locales.getLocale(user))));
    }

    /** Empty for who left. */
    Optional<String> name(PersonKey person) {
        return user(person).map(Mailboxes::name);
    }

    private Optional<ConfluenceUser> user(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value())));
    }

    /** Some directories know no full names. */
    private static String name(ConfluenceUser user) {
        return user.getFullName() == null || user.getFullName().isBlank() ? user.getName() : user.getFullName();
    }
}
