package org.peerlearning.confluence.calendar;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import org.peerlearning.calendar.Subscribers;
import org.peerlearning.notice.Readers;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;

/** Owners of feeds, among the wiki's users. */
public final class ConfluenceSubscribers implements Subscribers {

    private final Readers readers;
    private final UserAccessor users;
    private final LocaleManager locales;
    private final People people;

    public ConfluenceSubscribers(Readers readers, UserAccessor users, LocaleManager locales, People people) {
        this.readers = readers;
        this.users = users;
        this.locales = locales;
        this.people = people;
    }

    @Override
    public Optional<Subscriber> find(PersonKey person) {
        return readers.active(List.of(person)).stream()
                .findFirst()
                .map(active -> users.getExistingUserByKey(new UserKey(active.value())))
                .map(user -> new Subscriber(locales.getLocale(user), people.zone(person)));
    }
}
