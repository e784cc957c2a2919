package org.peerlearning.confluence.people;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** What people may, as far as the wiki can say. */
public class ConfluenceAccessTest {
    private static final PersonKey ANA = new PersonKey("key-of-ana");
    private static final SpaceKey ENG = new SpaceKey("ENG");

    private final UserAccessor users = mock(UserAccessor.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final ConfluenceAccess access =
            new ConfluenceAccess(users, permissions, mock(PageManager.class), spaces, mock(UserManager.class));

    @Test
    public void whoMayBrowsePeopleIsWhatTheWikiSays() {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(permissions.hasPermission(null, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY)).thenReturn(true);
        assertFalse("a visitor", access.mayBrowsePeople(Viewer.ANONYMOUS));
        assertFalse("somebody who is gone", access.mayBrowsePeople(Viewer.of(ANA)));
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        assertFalse("somebody who may not", access.mayBrowsePeople(Viewer.of(ANA)));
        when(permissions.hasPermission(ana, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY)).thenReturn(true);
        assertTrue(access.mayBrowsePeople(Viewer.of(ANA)));
    }

    @Test
    public void whereTheWikiCannotSayWhoMayCreatePagesNobodyMay() {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        Space space = new Space("ENG");
        when(users.getExistingUserByKey(new UserKey(ANA.value()))).thenReturn(ana);
        when(spaces.getSpace("ENG")).thenReturn(space);
        when(permissions.hasPermission(ana, Permission.VIEW, space)).thenReturn(true);
        when(permissions.hasCreatePermission(eq(ana), any(), eq(Page.class)))
                .thenReturn(true)
                .thenThrow(new NoSuchMethodError("hasCreatePermission"));
        assertTrue(access.mayCreatePages(Viewer.of(ANA), ENG));
        assertFalse(access.mayCreatePages(Viewer.of(ANA), ENG));
    }
}
