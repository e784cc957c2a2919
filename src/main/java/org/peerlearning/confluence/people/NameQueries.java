package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.search.query.TermQuery;
import com.atlassian.user.search.query.UserNameTermQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Colleague;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The searches by names that the directories know. The one class that names their packages, so that a wiki without them loses this alone.
 * Full names and user names cannot be asked for in one query.
 */
final class NameQueries {

    private static final Logger LOG = LoggerFactory.getLogger(NameQueries.class);

    private final UserAccessor users;

    NameQueries(UserAccessor users) {
        this.users = users;
    }

    Answer<List<Colleague>> withName(String text, int most) {
        Map<PersonKey, Colleague> found = new LinkedHashMap<>();
        try {
            // By itself, for directories answer in an order of their own: many others may stand before whom somebody names exactly.
            add(found, users.getUserByName(text));
            add(found, new FullNameTermQuery(text, TermQuery.SUBSTRING_CONTAINS), most);
            add(found, new UserNameTermQuery(text, TermQuery.SUBSTRING_CONTAINS), most);
        } catch (EntityException failure) {
            LOG.warn("The wiki's directories of people could not be searched", failure);
            return Answer.no(Refusal.unavailable("error.unavailable"));
        }
        return Answer.of(List.copyOf(found.values()));
    }

    /** What was found need not all be read: the platform reads on as it is asked for more. */
    private void add(Map<PersonKey, Colleague> found, Query<User> query, int most) throws EntityException {
        int seen = 0;
        for (User user : users.findUsers(query).pager()) {
            if (seen++ == most) {
                return;
            }
            add(found, user instanceof ConfluenceUser own ? own : users.getUserByName(user.getName()));
        }
    }

    /** @param known null where nobody is called so */
    private static void add(Map<PersonKey, Colleague> found, ConfluenceUser known) {
        if (known != null) {
            found.computeIfAbsent(new PersonKey(known.getKey().getStringValue()), key -> colleague(key, known));
        }
    }

    /** Some directories know no full names. */
    private static Colleague colleague(PersonKey key, ConfluenceUser user) {
        String name = user.getFullName();
        return new Colleague(key, name == null || name.isBlank() ? user.getName() : name, user.getName());
    }
}
