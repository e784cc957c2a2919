package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Set;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.people.RecordedEvents;
import org.peerlearning.host.services.Database;

/** A wiki with Ana, who owns the space ENG, Bo, who may read and write there, and Chloe, who may only read. */
final class WikiSituation implements AutoCloseable {

    final Database db;
    final RecordedEvents events = new RecordedEvents();
    final People people;
    final Wiki wiki;
    final Person ana;
    final Person bo;
    final Person chloe;
    final Space space;

    WikiSituation(Database db) {
        this.db = db;
        people = new People(db, events);
        wiki = new Wiki(db, people, events);
        ana = person("ana", "owners");
        bo = person("bo", "writers");
        chloe = person("chloe", "readers");
        space = wiki.spaces().create("ENG", "Engineering", ana);
        for (String group : new String[] {"writers", "readers"}) {
            wiki.spaces().grant(space, SpaceRight.Right.VIEW, Holder.group(group));
            wiki.spaces().grant(space, SpaceRight.Right.COMMENT, Holder.group(group));
        }
        wiki.spaces().grant(space, SpaceRight.Right.CREATE, Holder.group("writers"));
    }

    private Person person(String name, String group) {
        people.save(Person.named("key-" + name, name).groups(Set.of(People.USERS, group)).build());
        return people.byName(name).orElseThrow();
    }

    Page page(String title, Page parent) {
        Page page = wiki.pages().create(new NewPage(space, parent, title, "<p>" + title + "</p>"), ana);
        events.names();
        return page;
    }

    Page fresh(Page page) {
        return wiki.pages().byId(page.getId()).orElseThrow();
    }

    @Override
    public void close() {
        db.close();
    }
}
