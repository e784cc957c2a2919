package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserDetailsManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.user.Group;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.OpenDoors;

/** What the wiki knows of people. */
public class ConfluencePeopleTest {

    private static final PersonKey ANA = new PersonKey("key-of-ana");

    private final UserAccessor users = mock(UserAccessor.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final UserDetailsManager details = mock(UserDetailsManager.class);
    private final UserManager site = mock(UserManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluencePeople people = new ConfluencePeople(
            users, zones, new ProfileFields(details, OpenDoors.switches()), permissions);

    private ConfluenceUser ana() {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(ana.getKey()).thenReturn(new UserKey(ANA.value()));
        return ana;
    }

    @Test
    public void aPersonsZoneIsTheirOwnOrElseTheWikis() {
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Paris"));
        assertEquals(ZoneId.of("Europe/Paris"), people.zone(ANA));
        when(zones.getUserTimeZone(new UserKey(ANA.value()))).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
        assertEquals(ZoneId.of("Asia/Tokyo"), people.zone(ANA));
    }

    @Test
    public void whereTheWikiCannotTellOfOthersZonesItsOwnCounts() {
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Paris"));
        when(zones.getUserTimeZone(new UserKey(ANA.value()))).thenThrow(new NoSuchMethodError("getUserTimeZone"));
        assertEquals(ZoneId.of("Europe/Paris"), people.zone(ANA));
    }

    @Test
    public void whoMayNoLongerUseTheWikiHasDepartedLikeWhoIsGone() {
        ConfluenceUser ana = ana();
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        PersonKey nobody = new PersonKey("key-of-nobody");
        assertEquals(Set.of(ANA, nobody), people.departed(List.of(ANA, nobody)));
        when(permissions.hasPermission(ana, Permission.VIEW, PermissionManager.TARGET_APPLICATION)).thenReturn(true);
        assertEquals(Set.of(nobody), people.departed(List.of(ANA, nobody)));
    }

    @Test
    public void aDepartmentIsWhatTheProfileSaysIfItSaysSomething() {
        ConfluenceUser ana = ana();
        PersonKey bo = new PersonKey("key-of-bo");
        ConfluenceUser other = mock(ConfluenceUser.class);
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        when(users.getExistingUserByKey(new UserKey(bo.value()))).thenReturn(other);
        assertEquals(Map.of(), people.departments(List.of(ANA, bo, new PersonKey("gone"))));
        when(details.getStringProperty(ana, "department")).thenReturn("Sales");
        when(details.getStringProperty(other, "department")).thenReturn(" ");
        assertEquals(Map.of(ANA, "Sales"), people.departments(List.of(ANA, bo, ANA)));
    }

    @Test
    public void aGroupOfTheWikiIsThereOrNot() {
        ConfluenceWikiGroups groups = new ConfluenceWikiGroups(users, OpenDoors.switches());
        assertFalse(groups.exists("staff"));
        when(users.getGroup("staff")).thenReturn(mock(Group.class));
        assertTrue(groups.exists("staff"));
    }

    @Test
    public void aNameLeadsToWhoIsThere() {
        ConfluenceUser ana = ana();
        when(users.getUserByName("ana")).thenReturn(ana);
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        assertEquals(Optional.of(ANA), people.named("ana"));
        assertEquals(Optional.empty(), people.named("nobody"));
    }

    @Test
    public void aNameOfSomebodyWhoLeftLeadsNowhere() {
        ConfluenceUser ana = ana();
        when(users.getUserByName("ana")).thenReturn(ana);
        assertEquals(Optional.empty(), people.named("ana"));
    }

    @Test
    public void onlyWhoTheWikiKnowsAdministersIt() {
        ConfluenceUser ana = ana();
        ConfluenceAccess access = new ConfluenceAccess(
                users, mock(PermissionManager.class), mock(PageManager.class), mock(SpaceManager.class), site);
        assertFalse(access.mayAdministerWiki(Viewer.ANONYMOUS));
        assertFalse(access.mayAdministerWiki(Viewer.of(ANA)));
        verifyNoInteractions(site);
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        assertFalse(access.mayAdministerWiki(Viewer.of(ANA)));
        when(site.isAdmin(new UserKey(ANA.value()))).thenReturn(true);
        assertTrue(access.mayAdministerWiki(Viewer.of(ANA)));
    }
}
