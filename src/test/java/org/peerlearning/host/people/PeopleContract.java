package org.peerlearning.host.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.services.Database;

/** What the people store and the services over it promise, whichever database it is. */
public abstract class PeopleContract {

    private final RecordedEvents events = new RecordedEvents();
    private Database db;
    private People people;
    private Person zoe;

    protected abstract Database open();

    @Before
    public void somebody() {
        db = open();
        people = new People(db, events);
        zoe = Person.named("key-zoe", "zoe").fullName("Zoé Lefèvre").department("Data").phone("+33").location("Paris").position("Analyst")
                .zone(ZoneId.of("Asia/Kolkata")).language(Locale.FRANCE).groups(Set.of(People.USERS, "readers")).build();
        people.save(zoe);
    }

    @After
    public void close() {
        AuthenticatedUserThreadLocal.reset();
        db.close();
    }

    @Test
    public void everythingStoredComesBack() {
        Person found = people.byKey("key-zoe").orElseThrow();
        assertEquals("Zoé Lefèvre", found.getFullName());
        assertEquals(ZoneId.of("Asia/Kolkata"), found.getZone());
        assertEquals(Locale.FRANCE, found.getLanguage());
        assertEquals(Set.of(People.USERS, "readers"), found.getGroups());
        assertEquals("Data Paris Analyst +33", String.join(" ",
                found.getDepartment(), found.getLocation(), found.getPosition(), found.getPhone()));
        assertTrue(found.isActive());
        assertEquals(found, people.byName("ZOE").orElseThrow());
    }

    @Test
    public void aChangeIsSavedInPlace() {
        people.save(zoe.change().fullName("Zoé Martin").groups(Set.of()).build());
        assertEquals("Zoé Martin", people.byKey("key-zoe").orElseThrow().getFullName());
        assertEquals(Set.of(), people.byKey("key-zoe").orElseThrow().getGroups());
        assertEquals(1, people.all().size());
    }

    @Test
    public void searchFindsWithoutAccentsAndLeavesOutTheDeactivated() {
        assertEquals(List.of(zoe), people.search("lefevre", 10));
        assertEquals(List.of(zoe), people.search("ZOÉ", 10));
        assertEquals(List.of(), people.search("%", 10));
        people.deactivate(zoe);
        assertEquals(List.of(), people.search("zoe", 10));
    }

    @Test
    public void deactivatingReactivatingAndRemovingAreToldOnce() {
        people.deactivate(zoe);
        people.deactivate(zoe);
        assertEquals(zoe, ((UserEvent) events.last()).getUser());
        assertEquals(List.of("UserDeactivateEvent"), events.names());
        assertFalse(people.passwordMatches(people.byKey("key-zoe").orElseThrow(), "zoe"));
        people.reactivate(zoe);
        assertEquals(List.of("UserReactivateEvent"), events.names());
        people.remove(zoe);
        people.remove(zoe);
        assertEquals(List.of("UserRemoveEvent"), events.names());
        assertTrue(people.byKey("key-zoe").isEmpty());
    }

    @Test
    public void nothingIsToldWhenTheTransactionRollsBack() {
        assertThrows(IllegalStateException.class, () -> db.inTransaction(() -> {
            people.remove(zoe);
            throw new IllegalStateException("no");
        }));
        assertEquals(List.of(), events.names());
        assertTrue(people.byKey("key-zoe").isPresent());
    }

    @Test
    public void confluenceSeesPeopleAndGroups() {
        HostUserAccessor accessor = new HostUserAccessor(people);
        assertEquals(zoe, accessor.getUserByKey(new UserKey("key-zoe")));
        assertEquals(zoe, accessor.getUserByName("zoe"));
        assertNull(accessor.getUserByName("key-zoe"));
        assertNull(accessor.getUserByKey(null));
        assertNotNull(accessor.getGroup("readers"));
        assertNull(accessor.getGroup("writers"));
        assertTrue(accessor.hasMembership("readers", "zoe"));
        assertFalse(accessor.hasMembership("reader", "zoe"));
        assertEquals(List.of(People.USERS, "readers"), accessor.getGroupNames(zoe));
        people.deactivate(zoe);
        assertTrue(accessor.isDeactivated(zoe));
        people.remove(zoe);
        assertNull(accessor.getUserByKey(new UserKey("key-zoe")));
    }

    @Test
    public void salKnowsWhoAsksAndWhoAdministers() {
        HostSalUserManager manager = new HostSalUserManager(people);
        assertNull(manager.getRemoteUser());
        AuthenticatedUserThreadLocal.set(zoe);
        assertEquals("zoe", manager.getRemoteUser().getUsername());
        assertEquals(new UserKey("key-zoe"), manager.getRemoteUserKey());
        assertFalse(manager.isAdmin(zoe.getKey()));
        assertTrue(manager.isLicensed(zoe.getKey()));
        people.save(zoe.change().groups(Set.of(People.ADMINISTRATORS)).build());
        assertTrue(manager.isAdmin(zoe.getKey()));
        assertTrue(manager.authenticate("zoe", "zoe"));
        assertFalse(manager.authenticate("zoe", "Zoe"));
        assertFalse(manager.authenticate("nobody", "nobody"));
        people.deactivate(zoe);
        assertFalse(manager.isAdmin(zoe.getKey()));
        assertFalse(manager.authenticate("zoe", "zoe"));
        assertEquals(List.of(People.ADMINISTRATORS), manager.findGroupNamesByPrefix("CONF", 0, 5));
    }

    @Test
    public void profileFieldsAreReadAndWritten() {
        HostUserDetailsManager details = new HostUserDetailsManager(people);
        assertEquals("Data", details.getStringProperty(zoe, "department"));
        details.setStringProperty(zoe, "department", "Design");
        assertEquals("Design", details.getStringProperty(zoe, "department"));
        details.removeProperty(zoe, "department");
        assertNull(details.getStringProperty(zoe, "department"));
        assertNull(details.getStringProperty(zoe, "shoe-size"));
        assertThrows(IllegalArgumentException.class, () -> details.setStringProperty(zoe, "shoe-size", "38"));
    }
}
