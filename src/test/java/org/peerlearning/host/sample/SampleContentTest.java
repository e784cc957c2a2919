package org.peerlearning.host.sample;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.people.RecordedEvents;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.TestDatabases;
import org.peerlearning.host.wiki.BuiltInMacros;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;

public class SampleContentTest {

    private static Database db;
    private static People people;
    private static Wiki wiki;
    private static boolean made;

    @BeforeClass
    public static void fill() {
        db = TestDatabases.h2();
        people = new People(db, new RecordedEvents());
        wiki = new Wiki(db, people, new RecordedEvents());
        made = new SampleContent(db, people, wiki).run();
    }

    @AfterClass
    public static void close() {
        db.close();
    }

    @After
    public void leave() {
        AuthenticatedUserThreadLocal.reset();
    }

    private static Person person(String name) {
        return people.byName(name).orElseThrow();
    }

    private static Page page(String space, String title) {
        return wiki.pages().bySpaceAndTitle(space, title).orElseThrow();
    }

    @Test
    public void theCompanyIsTwoHundredPeopleInEightDepartments() {
        List<Person> all = people.all();
        assertEquals(200, all.size());
        assertEquals(8, all.stream().map(Person::getDepartment).distinct().count());
        assertTrue(all.stream().map(Person::getZone).distinct().count() >= 10);
        assertTrue(all.stream().allMatch(person -> person.getName().matches("[a-z.]+")));
        assertEquals(all.size(), new HashSet<>(all.stream().map(Person::getFullName).toList()).size());
        assertEquals(List.of("gone"), all.stream().filter(person -> !person.isActive()).map(Person::getName).toList());
        assertEquals(List.of("admin", "ines.marchand"),
                all.stream().filter(person -> person.isIn(People.ADMINISTRATORS)).map(Person::getName).toList());
        assertTrue(all.stream().filter(Person::isActive).allMatch(person -> person.isIn(People.USERS)));
        Set<String> languages = all.stream().map(person -> person.getLanguage().getLanguage()).collect(Collectors.toSet());
        assertTrue(languages.containsAll(Set.of("en", "fr")));
        assertEquals("fr", person("chloe").getLanguage().getLanguage());
        assertEquals("Asia/Tokyo", person("emi").getZone().getId());
        assertEquals("America/New_York", person("noah").getZone().getId());
    }

    @Test
    public void namesAreAsVariedAsRealOnes() {
        List<String> names = people.all().stream().map(Person::getFullName).toList();
        assertTrue(names.containsAll(List.of("Zoé Lefèvre", "Sinéad O'Brien", "Marco D'Angelo", "Suparman")));
        assertTrue(names.stream().anyMatch(name -> name.length() > 100));
        assertTrue(names.stream().anyMatch(name -> Character.getDirectionality(name.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT));
        assertTrue(names.stream().anyMatch(
                name -> Character.getDirectionality(name.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC));
    }

    @Test
    public void itIsMadeOnce() {
        assertTrue(made);
        assertFalse(new SampleContent(db, people, wiki).run());
        assertEquals(200, people.all().size());
    }

    @Test
    public void aWikiOfSomebodysOwnIsLeftAlone() {
        try (Database own = TestDatabases.h2()) {
            People few = new People(own, new RecordedEvents());
            few.save(Person.named("k", "me").build());
            Wiki empty = new Wiki(own, few, new RecordedEvents());
            assertFalse(new SampleContent(own, few, empty).run());
            assertEquals(1, few.all().size());
            assertEquals(List.of(), empty.spaces().all());
        }
    }

    @Test
    public void spacesAreOpenAsMeant() {
        assertEquals(14, wiki.spaces().all().size());
        assertEquals(List.of("COMM"), wiki.spaces().forUser(null).stream().map(Space::getKey).toList());
        Space finance = wiki.spaces().byKey("FIN").orElseThrow();
        assertTrue(wiki.access().canView(person("chloe"), finance));
        assertFalse(wiki.access().canView(person("ana"), finance));
        assertFalse(wiki.access().canView(person("admin"), finance));
        assertTrue(wiki.access().canAdminister(person("admin"), wiki.spaces().byKey("ENG").orElseThrow()));
        assertTrue(wiki.access().canCreate(person("emi"), wiki.spaces().byKey("ENG").orElseThrow()));
        assertTrue(wiki.access().canAdminister(person("chloe"), wiki.spaces().byKey("~chloe").orElseThrow()));
    }

    @Test
    public void aRestrictedPageHidesWhatIsBelow() {
        assertTrue(wiki.access().canView(person("bo"), page("ENG", "Timeline of the outage")));
        assertFalse(wiki.access().canView(person("chloe"), page("ENG", "Timeline of the outage")));
        assertFalse(wiki.access().canView(person("admin"), page("ENG", "Lessons from the March outage")));
    }

    @Test
    public void everyPageIsSoundAndRendersWithoutComplaint() {
        MacroRegistry macros = new MacroRegistry();
        BuiltInMacros.register(macros);
        StorageFormat format = new StorageFormat(macros, wiki, "");
        AuthenticatedUserThreadLocal.set(person("ana"));
        for (Space space : wiki.spaces().all()) {
            assertTrue(space.getKey(), space.getHomePage() != null);
            for (Page page : wiki.pages().inSpace(space)) {
                assertEquals(page.getTitle(), List.of(), format.check(page.getBodyAsString()));
                String html = format.render(page.getBodyAsString(), new DefaultConversionContext(page.toPageContext()));
                for (String complaint : List.of("aui-message-error", "unknown-macro", "unknown-user", "unpermitted-link")) {
                    assertFalse(page.getTitle() + " has " + complaint, html.contains(complaint));
                }
            }
        }
    }
}
