package org.peerlearning.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;

/** Who may do what, asked of the wiki and through the platform's service. */
public abstract class WikiAccessContract {

    private WikiSituation situation;
    private WikiAccess access;
    private HostPermissionManager manager;
    private Page home;
    private Page leaf;

    protected abstract Database open();

    @Before
    public void twoPages() {
        situation = new WikiSituation(open());
        access = situation.wiki.access();
        manager = new HostPermissionManager(situation.people, situation.wiki);
        home = situation.page("Home", null);
        leaf = situation.page("Leaf", home);
    }

    @After
    public void close() {
        situation.close();
    }

    private void restrict(Page page, Restriction.Kind kind, Holder... holders) {
        situation.wiki.restrictions().set(page,
                Stream.of(holders).map(holder -> new Restriction(kind, holder)).collect(Collectors.toSet()));
    }

    @Test
    public void aSpaceSaysWhoMayDoWhat() {
        assertTrue(access.canView(situation.chloe, leaf));
        assertTrue(access.canComment(situation.chloe, leaf));
        assertFalse(access.canEdit(situation.chloe, leaf));
        assertFalse(access.canCreate(situation.chloe, situation.space));
        assertTrue(access.canEdit(situation.bo, leaf));
        assertTrue(access.canCreate(situation.bo, situation.space));
        assertFalse(access.canAdminister(situation.bo, situation.space));
        assertTrue(access.canAdminister(situation.ana, situation.space));
    }

    @Test
    public void visitorsSeeWhatIsOpenToThemAndSoDoesEverybody() {
        assertFalse(access.canView(null, leaf));
        situation.wiki.spaces().revoke(situation.space, SpaceRight.Right.VIEW, Holder.group("readers"));
        assertFalse(access.canView(situation.chloe, leaf));
        assertFalse("a right without view is of no use", access.canComment(situation.chloe, leaf));
        situation.wiki.spaces().grant(situation.space, SpaceRight.Right.VIEW, Holder.anonymous());
        assertTrue(access.canView(null, leaf));
        assertTrue(access.canView(situation.chloe, leaf));
        assertFalse(access.canComment(null, leaf));
        assertEquals(List.of(situation.space), situation.wiki.spaces().forUser(null));
    }

    @Test
    public void viewRestrictionsReachDownAndExemptNobody() {
        restrict(home, Restriction.Kind.VIEW, Holder.group("readers"));
        assertTrue(access.canView(situation.chloe, leaf));
        assertFalse(access.canView(situation.bo, leaf));
        assertFalse("a space administrator is not exempt", access.canView(situation.ana, leaf));
        assertTrue("but may lift the restriction", access.canRestrict(situation.ana, leaf));
        assertFalse(access.canRestrict(situation.bo, leaf));
        restrict(leaf, Restriction.Kind.VIEW, Holder.user(situation.bo));
        assertFalse("both pages must let in", access.canView(situation.chloe, leaf));
        assertFalse(access.canView(situation.bo, leaf));
        restrict(home, Restriction.Kind.VIEW);
        assertTrue(access.canView(situation.bo, leaf));
        assertEquals(List.of(home), manager.getPermittedEntities(situation.chloe, Permission.VIEW, List.of(home, leaf)));
    }

    @Test
    public void editRestrictionsConcernThePageAlone() {
        restrict(home, Restriction.Kind.EDIT, Holder.user(situation.ana));
        assertFalse(access.canEdit(situation.bo, home));
        assertTrue(access.canView(situation.bo, home));
        assertTrue(access.canEdit(situation.bo, leaf));
        assertTrue(access.canEdit(situation.ana, home));
    }

    @Test
    public void theBinIsForSpaceAdministrators() {
        situation.wiki.pages().trash(leaf);
        assertFalse(access.canView(situation.bo, leaf));
        assertFalse(access.canEdit(situation.ana, leaf));
        assertTrue(access.canView(situation.ana, leaf));
    }

    @Test
    public void whoeverIsBarredOrGoneMayNothing() {
        situation.wiki.spaces().grant(situation.space, SpaceRight.Right.VIEW, Holder.anonymous());
        situation.people.deactivate(situation.ana);
        assertFalse(access.canView(situation.ana, leaf));
        assertFalse(manager.hasPermission(situation.ana, Permission.VIEW, leaf));
        situation.people.remove(situation.bo);
        assertFalse(manager.hasPermission(situation.bo, Permission.VIEW, leaf));
        assertTrue(manager.hasPermission(null, Permission.VIEW, leaf));
    }

    @Test
    public void theServiceAnswersForEveryTarget() {
        assertFalse(manager.hasPermission(situation.ana, Permission.VIEW, null));
        assertTrue(manager.hasPermission(situation.chloe, Permission.VIEW, situation.space));
        assertFalse(manager.hasPermission(situation.chloe, Permission.ADMINISTER, situation.space));
        assertTrue(manager.hasPermission(situation.ana, Permission.ADMINISTER, situation.space));
        assertTrue(manager.hasPermission(situation.bo, Permission.EDIT, leaf));
        assertFalse(manager.hasPermission(situation.chloe, Permission.EDIT, leaf));
        assertTrue(manager.hasCreatePermission(situation.bo, situation.space, Page.class));
        assertFalse(manager.hasCreatePermission(situation.chloe, situation.space, Page.class));
        assertFalse(manager.hasCreatePermission(null, situation.space, Page.class));
        assertTrue(manager.hasPermission(situation.bo, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY));
        assertFalse(manager.hasPermission(null, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY));
        assertThrows(IllegalArgumentException.class, () -> manager.hasPermission(situation.bo, Permission.VIEW, "a string"));
        Page unsaved = new Page();
        unsaved.setSpace(situation.space);
        assertFalse(manager.hasPermission(situation.ana, Permission.VIEW, unsaved));
    }

    @Test
    public void administratorsOfTheSiteAreAGroup() {
        assertFalse(manager.isConfluenceAdministrator(situation.ana));
        assertFalse(manager.isConfluenceAdministrator(null));
        Person admin = situation.ana.change().groups(Set.of(People.ADMINISTRATORS)).build();
        situation.people.save(admin);
        assertTrue("asked afresh, not of the entity", manager.isConfluenceAdministrator(situation.ana));
    }
}
