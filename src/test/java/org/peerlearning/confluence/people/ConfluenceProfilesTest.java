package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserDetailsManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.junit.Test;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Profile;
import org.peerlearning.testing.OpenDoors;

public class ConfluenceProfilesTest {

    private static final PersonKey ANA = new PersonKey("key-of-ana");

    private final UserAccessor users = mock(UserAccessor.class);
    private final UserDetailsManager details = mock(UserDetailsManager.class);
    private final LocaleManager locales = mock(LocaleManager.class);
    private final FakePeople people = new FakePeople();
    private final ConfluenceProfiles profiles = new ConfluenceProfiles(
            users, new ProfileFields(details, OpenDoors.switches()), locales, people);

    private ConfluenceUser ana() {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        return ana;
    }

    @Test
    public void aProfileSaysWhatTheWikiKnows() {
        ConfluenceUser ana = ana();
        when(details.getStringProperty(ana, "department")).thenReturn(" Sales ");
        when(details.getStringProperty(ana, "location")).thenReturn("\u05D9\u05E8\u05D5\u05E9\u05DC\u05D9\u05DD");
        when(locales.getLocale(ana)).thenReturn(Locale.CANADA_FRENCH);
        assertEquals(new Profile("Sales", "\u05D9\u05E8\u05D5\u05E9\u05DC\u05D9\u05DD", "fr"), profiles.of(ANA));
    }

    @Test
    public void whatTheWikiDoesNotKnowIsEmpty() {
        ana();
        assertEquals(Profile.UNKNOWN, profiles.of(ANA));
        assertEquals(Profile.UNKNOWN, profiles.of(new PersonKey("gone")));
    }

    @Test
    public void whoHasDepartedIsNotPresent() {
        assertTrue(profiles.isPresent(ANA));
        people.leave(ANA);
        assertFalse(profiles.isPresent(ANA));
    }
}
