package org.peerlearning.host.sample;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.host.wiki.SpaceRight.Right;
import org.peerlearning.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty host with people, spaces and pages, in one transaction and once. */
public final class SampleContent {

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);

    private static final String FINANCE_READERS = "finance-readers";

    private static final List<String> OWNERS_OF_PERSONAL_SPACES =
            List.of("admin", "ana", "bo", "chloe", "dmitri", "emi", "noah", "yusuf");

    private final SampleMarks marks;
    private final People people;
    private final Wiki wiki;

    public SampleContent(Database db, People people, Wiki wiki) {
        this.marks = new SampleMarks(db);
        this.people = people;
        this.wiki = wiki;
    }

    /** Makes the sample unless it was made before, or people or spaces of somebody's own are there; tells whether it did. */
    public boolean run() {
        AtomicBoolean filled = new AtomicBoolean();
        marks.once("content", () -> {
            if (people.all().isEmpty() && wiki.spaces().all().isEmpty()) {
                fill();
                filled.set(true);
            }
        });
        if (filled.get()) {
            LOG.info("Sample content: {} people, {} spaces", people.all().size(), wiki.spaces().all().size());
        }
        return filled.get();
    }

    private void fill() {
        SamplePeople.all().forEach(people::save);
        openToAll("ENG", "Engineering", "ana");
        openToAll("MKT", "Marketing", "chloe");
        openToAll("PPL", "People & Culture", "yusuf");
        openToAll("DATA", "Data", "bo");
        Space community = openToAll("COMM", "Community", "emi");
        wiki.spaces().grant(community, Right.VIEW, Holder.anonymous());
        Space finance = wiki.spaces().create("FIN", "Finance", person("dmitri"));
        wiki.spaces().grant(finance, Right.VIEW, Holder.group(FINANCE_READERS));
        wiki.spaces().grant(finance, Right.COMMENT, Holder.group(FINANCE_READERS));
        SamplePage.all().forEach(this::add);
        OWNERS_OF_PERSONAL_SPACES.forEach(this::personalSpace);
    }

    /** Everybody may read, comment and create pages; its owner and the administrators of the site administer it. */
    private Space openToAll(String key, String name, String owner) {
        Space space = wiki.spaces().create(key, name, person(owner));
        for (Right right : List.of(Right.VIEW, Right.COMMENT, Right.CREATE)) {
            wiki.spaces().grant(space, right, Holder.group(People.USERS));
        }
        wiki.spaces().grant(space, Right.ADMINISTER, Holder.group(People.ADMINISTRATORS));
        return space;
    }

    private void add(SamplePage sample) {
        Space space = wiki.spaces().byKey(sample.spaceKey()).orElseThrow();
        Page parent = sample.parent().isEmpty() ? null
                : wiki.pages().bySpaceAndTitle(sample.spaceKey(), sample.parent()).orElseThrow();
        Page page = wiki.pages().create(new NewPage(space, parent, sample.title(), sample.body()), person(sample.author()));
        if (parent == null) {
            wiki.spaces().setHomePage(space, page);
        }
        sample.labels().forEach(label -> wiki.labels().add(page, label));
        for (String comment : sample.comments()) {
            String[] said = comment.split(": ", 2);
            wiki.comments().add(page, person(said[0]), said[1]);
        }
        if (!sample.only().isEmpty()) {
            wiki.restrictions().set(page, Set.of(new Restriction(Restriction.Kind.VIEW, Holder.group(sample.only())),
                    new Restriction(Restriction.Kind.VIEW, Holder.user(person(sample.author())))));
        }
    }

    private void personalSpace(String name) {
        Person owner = person(name);
        Space space = wiki.spaces().createPersonal(owner);
        Page home = wiki.pages().create(new NewPage(space, null, owner.getFullName() + "’s home",
                "<p>" + owner.getPosition() + ", " + owner.getLocation() + ".</p>"), owner);
        wiki.spaces().setHomePage(space, home);
    }

    private Person person(String name) {
        return people.byName(name).orElseThrow(() -> new IllegalStateException("The sample speaks of nobody: " + name));
    }
}
