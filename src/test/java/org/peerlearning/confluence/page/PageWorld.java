package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.SpacePages;
import org.peerlearning.host.people.HostUserAccessor;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.people.RecordedEvents;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostI18n;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.host.services.TestDatabases;
import org.peerlearning.host.wiki.HostLabelManager;
import org.peerlearning.host.wiki.HostNotificationManager;
import org.peerlearning.host.wiki.HostPageManager;
import org.peerlearning.host.wiki.HostSpaceManager;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.OpenDoors;

/** Group pages in a wiki with the space ENG and its home page, where Ana is logged in. Templates and texts are the app's own. */
final class PageWorld implements AutoCloseable, CurrentViewer {

    static final PersonKey ANA = new PersonKey("key-ana");
    static final PersonKey BO = new PersonKey("key-bo");
    static final PersonKey NOBODY = new PersonKey("key-nobody");
    static final SpaceKey ENG = new SpaceKey("ENG");

    private static final String KEY = "org.peerlearning.confluence";
    private static final Pattern ALLOWED = Pattern.compile("<method>(org\\.peerlearning\\.confluence\\.page\\.[^#<]+)#([^(<]+)\\(\\)</method>");

    final Database db = TestDatabases.h2();
    final RecordedEvents events = new RecordedEvents();
    final People people = new People(db, events);
    final Wiki wiki = new Wiki(db, people, events);
    final Person ana = person("ana");
    final Person bo = person("bo");
    final Space eng = wiki.spaces().create("ENG", "Engineering", ana);
    final Page home = page(eng, null, "Home");
    final HostI18n i18n = new HostI18n(this::locale);
    final HostTemplates templates = new HostTemplates(i18n);
    final WikiPages wikiPages = new WikiPages(new HostPageManager(wiki));
    final UserAccessor users = new HostUserAccessor(people);
    final ConfluenceGroupPages pages;
    Locale language = Locale.UK;

    PageWorld() {
        wiki.spaces().setHomePage(eng, home);
        i18n.register(KEY, "i18n.peer-learning", path -> Optional.ofNullable(PageWorld.class.getClassLoader().getResource(path)));
        allowTemplatesTheirCalls();
        TemplateRenderer renderer = templates.renderer(KEY, PageBodies.class.getClassLoader());
        PageBodies bodies = new PageBodies(renderer, new Agendas(i18n));
        NewPages newPages = new NewPages(
                wikiPages, new PageWriting(new HostPageManager(wiki)), new HostSpaceManager(wiki), users);
        PageLabels labels = new PageLabels(wikiPages, new HostLabelManager(wiki), OpenDoors.switches());
        pages = new ConfluenceGroupPages(
                wikiPages,
                newPages,
                bodies,
                new KitPages(new FewSpacePages(), newPages, wikiPages, bodies, i18n),
                new RecapPages(wikiPages, newPages, bodies, labels, i18n, this),
                labels);
        AuthenticatedUserThreadLocal.set(ana);
    }

    ConfluencePageWatch watching() {
        return new ConfluencePageWatch(new HostNotificationManager(people, wiki), wikiPages, users);
    }

    static GroupProfile profile(String title, Format format) {
        return new GroupProfile(ENG, title, "What we do.", format, Set.of(Tag.WORK), Audience.EVERYONE);
    }

    /** A group's page that was made. */
    Page made(String title, Format format) {
        return there(given(pages.create(new GroupId(7), profile(title, format), ANA)));
    }

    Page there(PageId id) {
        return wiki.pages().byId(id.value()).orElseThrow();
    }

    Page page(Space space, Page parent, String title) {
        return wiki.pages().create(new NewPage(space, parent, title, "<p>x</p>"), ana);
    }

    /** What a reader sees, without its tags; fails where the wiki would refuse the text. */
    List<String> problems(Page page) {
        return new StorageFormat(new MacroRegistry(), wiki, "/wiki").check(page.getBodyAsString()).stream().map(Object::toString).toList();
    }

    static <T> T given(Answer<T> answer) {
        return answer.fold(value -> value, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    static <T> List<String> reasons(Answer<T> answer) {
        return answer.fold(
                value -> List.of(), refusals -> refusals.stream().map(refusal -> refusal.reason()).toList());
    }

    @Override
    public Viewer viewer() {
        return Viewer.of(ANA);
    }

    @Override
    public Locale locale() {
        return language;
    }

    @Override
    public void close() {
        AuthenticatedUserThreadLocal.reset();
        db.close();
    }

    private Person person(String name) {
        people.save(Person.named("key-" + name, name).groups(Set.of(People.USERS)).build());
        return people.byName(name).orElseThrow();
    }

    private void allowTemplatesTheirCalls() {
        Path descriptor = Path.of(System.getProperty("project.basedir", "."), "atlassian-plugin.xml");
        try {
            Matcher methods = ALLOWED.matcher(Files.readString(descriptor));
            while (methods.find()) {
                templates.allow(KEY, Class.forName(methods.group(1)).getMethod(methods.group(2)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    /** One thread, so nobody is faster. */
    private static final class FewSpacePages implements SpacePages {

        private final Map<String, PageId> kept = new HashMap<>();

        @Override
        public Answer<PageId> one(SpaceKey space, String kind, Predicate<PageId> good, Supplier<Answer<PageId>> make) {
            PageId before = kept.get(kind + space.value());
            return before != null && good.test(before) ? Answer.of(before) : make.get().then(page -> {
                kept.put(kind + space.value(), page);
                return Answer.of(page);
            });
        }
    }
}
