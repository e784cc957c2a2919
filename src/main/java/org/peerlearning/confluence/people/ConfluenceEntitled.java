package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.session.KeptSeats.Whom;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Entitled;

/**
 * For whom seats are kept: the wiki tells who is in its groups, which it spells without regard to case; of a learning group it is its
 * hosts and members.
 */
public final class ConfluenceEntitled implements Entitled {

    private final UserAccessor users;
    private final ConfluenceWikiGroups wikiGroups;
    private final GroupRepository groups;

    public ConfluenceEntitled(UserAccessor users, ConfluenceWikiGroups wikiGroups, GroupRepository groups) {
        this.users = users;
        this.wikiGroups = wikiGroups;
        this.groups = groups;
    }

    @Override
    public Set<SessionId> among(Collection<Session> sessions, PersonKey person) {
        Set<SessionId> kept = new HashSet<>(ofLearningGroups(keptFor(sessions, Whom.MEMBERS), person));
        kept.addAll(ofWikiGroups(keptFor(sessions, Whom.WIKI_GROUP), person));
        return kept;
    }

    private static List<Session> keptFor(Collection<Session> sessions, Whom whom) {
        return sessions.stream()
                .filter(session -> session.terms().kept().filter(kept -> kept.whom() == whom).isPresent())
                .toList();
    }

    private Set<SessionId> ofLearningGroups(List<Session> sessions, PersonKey person) {
        if (sessions.isEmpty()) {
            return Set.of();
        }
        Set<GroupId> theirs = groups.withPerson(person, sessions.stream().map(Session::group).distinct().toList());
        return ids(sessions.stream().filter(session -> theirs.contains(session.group())).toList());
    }

    /** All of the person's groups at once, however many sessions: the platform keeps them in its cache. */
    private Set<SessionId> ofWikiGroups(List<Session> sessions, PersonKey person) {
        ConfluenceUser user = sessions.isEmpty() ? null : users.getExistingUserByKey(new UserKey(person.value()));
        if (user == null) {
            return Set.of();
        }
        Set<String> theirs = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        theirs.addAll(wikiGroups.of(user));
        return ids(sessions.stream()
                .filter(session -> session.terms().kept().filter(kept -> theirs.contains(kept.wikiGroup())).isPresent())
                .toList());
    }

    private static Set<SessionId> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).collect(Collectors.toSet());
    }
}
