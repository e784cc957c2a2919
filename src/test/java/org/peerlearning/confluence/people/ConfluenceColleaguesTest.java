package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.TermQuery;
import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Colleague;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Switches;
import org.peerlearning.testing.OpenDoors;

/** People by a part of their name, as the wiki's directories find them. */
public class ConfluenceColleaguesTest {

    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluenceColleagues colleagues = new ConfluenceColleagues(users, OpenDoors.switches());

    private static ConfluenceUser user(String name, String fullName) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey("key-of-" + name));
        when(user.getName()).thenReturn(name);
        when(user.getFullName()).thenReturn(fullName);
        return user;
    }

    private static SearchResult<User> result(List<User> users) {
        return () -> users::iterator;
    }

    private void finding(List<User> byFullName, List<User> byUserName) throws EntityException {
        when(users.findUsers(any())).thenAnswer(call -> {
            TermQuery<User> query = call.getArgument(0);
            assertEquals("ann", query.getTerm());
            assertEquals(TermQuery.SUBSTRING_CONTAINS, query.getMatchingRule());
            return result(query instanceof FullNameTermQuery ? byFullName : byUserName);
        });
    }

    private List<Colleague> found(int most) {
        return Answers.given(colleagues.withName("ann", most));
    }

    @Test
    public void fullNamesAndUserNamesLeadToPeopleOnce() throws EntityException {
        ConfluenceUser anna = user("anna", "Anna Berg");
        ConfluenceUser cy = user("joann", " ");
        finding(List.of(anna), List.of(anna, cy));

        assertEquals(
                List.of(new Colleague(new PersonKey("key-of-anna"), "Anna Berg", "anna"),
                        new Colleague(new PersonKey("key-of-joann"), "joann", "joann")),
                found(10));
    }

    @Test
    public void whomADirectoryNamesOnlyIsLookedUp() throws EntityException {
        ConfluenceUser anna = user("anna", "Anna Berg");
        User bare = mock(User.class);
        when(bare.getName()).thenReturn("anna");
        User strange = mock(User.class);
        when(strange.getName()).thenReturn("annex");
        when(users.getUserByName("anna")).thenReturn(anna);
        finding(List.of(bare, strange), List.of());

        assertEquals(List.of("anna"), found(10).stream().map(Colleague::userName).toList());
    }

    @Test
    public void whoIsCalledExactlySoIsFoundHoweverManyOthersComeBefore() throws EntityException {
        ConfluenceUser ann = user("ann", "Zoe Zola");
        when(users.getUserByName("ann")).thenReturn(ann);
        List<User> others = List.of(user("ann1", "Joanna"), user("ann2", "Joanna"), ann);
        finding(List.of(), others);

        assertEquals(List.of("ann", "ann1", "ann2"), found(2).stream().map(Colleague::userName).toList());
    }

    @Test
    public void noMoreAreReadThanAreLookedAt() throws EntityException {
        finding(List.of(user("ann1", "Ann"), user("ann2", "Ann"), user("ann3", "Ann")), List.of());

        assertEquals(2, found(2).size());
    }

    @Test
    public void aWikiThatCannotBeSearchedSaysSo() throws EntityException {
        Switches switches = mock(Switches.class);
        when(switches.ask(eq(Feature.NAMES), any(), any())).thenCallRealMethod();
        ConfluenceColleagues colleagues = new ConfluenceColleagues(users, switches);
        when(users.findUsers(any()))
                .thenThrow(new NoSuchMethodError("findUsers"))
                .thenThrow(new EntityException("The directory is away"));

        assertEquals(List.of("error.switched-off"), Answers.reasons(colleagues.withName("ann", 10)));
        assertEquals(List.of("error.unavailable"), Answers.reasons(colleagues.withName("ann", 10)));
    }
}
