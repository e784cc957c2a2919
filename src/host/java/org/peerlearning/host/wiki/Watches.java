package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;

/** Who watches which pages and spaces. */
public final class Watches {

    /** What can be watched. */
    enum Target { PAGE, SPACE }

    /** A line of the table, for the platform's notifications. */
    record Watch(long id, String userKey, long created) { }

    private final Database db;
    private final People people;

    Watches(Database db, People people) {
        this.db = db;
        this.people = people;
    }

    /** Starts watching; false when the person did already. */
    public boolean watch(ConfluenceUser person, Page page) {
        return add(person, Target.PAGE, page.getId());
    }

    public boolean watch(ConfluenceUser person, Space space) {
        return add(person, Target.SPACE, space.getId());
    }

    /** Stops watching; false when the person did not. */
    public boolean unwatch(ConfluenceUser person, Page page) {
        return remove(person, Target.PAGE, page.getId());
    }

    public boolean unwatch(ConfluenceUser person, Space space) {
        return remove(person, Target.SPACE, space.getId());
    }

    public boolean isWatching(ConfluenceUser person, Page page) {
        return of(Target.PAGE, page.getId()).stream().anyMatch(watch -> watch.userKey().equals(key(person)));
    }

    public boolean isWatching(ConfluenceUser person, Space space) {
        return of(Target.SPACE, space.getId()).stream().anyMatch(watch -> watch.userKey().equals(key(person)));
    }

    /** The active people who watch the page itself, in the order they began. */
    public List<Person> watchers(Page page) {
        return of(Target.PAGE, page.getId()).stream()
                .flatMap(watch -> people.byKey(watch.userKey()).stream()).filter(Person::isActive).toList();
    }

    List<Watch> of(Target target, long id) {
        return db.query("SELECT ID, USER_KEY, CREATED FROM HOST_WATCH WHERE TARGET_KIND = ? AND TARGET_ID = ? ORDER BY ID",
                row -> new Watch(row.getLong("ID"), row.getString("USER_KEY"), row.getLong("CREATED")), target, id);
    }

    void remove(long watchId) {
        db.update("DELETE FROM HOST_WATCH WHERE ID = ?", watchId);
    }

    private boolean add(ConfluenceUser person, Target target, long id) {
        if (of(target, id).stream().anyMatch(watch -> watch.userKey().equals(key(person)))) {
            return false;
        }
        db.insert("INSERT INTO HOST_WATCH (USER_KEY, TARGET_KIND, TARGET_ID, CREATED) VALUES (?, ?, ?, ?)",
                key(person), target, id, System.currentTimeMillis());
        return true;
    }

    private boolean remove(ConfluenceUser person, Target target, long id) {
        return db.update("DELETE FROM HOST_WATCH WHERE USER_KEY = ? AND TARGET_KIND = ? AND TARGET_ID = ?", key(person), target, id) > 0;
    }

    private static String key(ConfluenceUser person) {
        return person.getKey().getStringValue();
    }
}
