package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;

/** Who can be told anything at all. */
public class ConfluenceReadersTest {

    private final UserAccessor users = mock(UserAccessor.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceReaders readers = new ConfluenceReaders(users, permissions);

    private void know(PersonKey person, boolean mayUseTheWiki) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(users.getExistingUserByKey(new UserKey(person.value()))).thenReturn(user);
        when(permissions.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION)).thenReturn(mayUseTheWiki);
    }

    @Test
    public void thoseWhoAreThereAndMayUseTheWiki() {
        know(Cast.ANA, true);
        know(Cast.BO, false);

        assertEquals(Set.of(Cast.ANA), readers.active(List.of(Cast.ANA, Cast.BO, Cast.CEM)));
    }
}
