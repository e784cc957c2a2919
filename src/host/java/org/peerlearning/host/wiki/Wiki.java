package org.peerlearning.host.wiki;

import com.atlassian.event.api.EventPublisher;
import org.peerlearning.host.people.People;
import org.peerlearning.host.services.Database;

/** The wiki's stores, over one database. */
public final class Wiki {

    private final People people;
    private final WikiReader reader;
    private final Spaces spaces;
    private final Pages pages;
    private final Labels labels;
    private final Comments comments;
    private final Watches watches;
    private final Restrictions restrictions;
    private final WikiAccess access;

    /** Opens the stores and creates their tables where they are absent. */
    public Wiki(Database db, People people, EventPublisher events) {
        db.script(WikiSchema.TABLES);
        this.people = people;
        reader = new WikiReader(db, people);
        spaces = new Spaces(db, reader, events);
        pages = new Pages(db, reader, new PageEvents(db, events));
        labels = new Labels(db, reader);
        comments = new Comments(db, reader);
        watches = new Watches(db, people);
        restrictions = new Restrictions(db);
        access = new WikiAccess(people, reader, spaces, restrictions);
    }

    WikiReader reader() {
        return reader;
    }

    public Spaces spaces() {
        return spaces;
    }

    public Pages pages() {
        return pages;
    }

    public Labels labels() {
        return labels;
    }

    public Comments comments() {
        return comments;
    }

    public Watches watches() {
        return watches;
    }

    public Restrictions restrictions() {
        return restrictions;
    }

    public WikiAccess access() {
        return access;
    }

    /** What links of pages lead to, with titles resolved for the current user. */
    LinkTargets linkTargets() {
        return new WikiTargets(people, reader, access);
    }
}
