package org.peerlearning.host.wiki;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.util.ProgressMeter;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;

/** All spaces and their permissions. */
public final class Spaces {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");
    private static final Pattern PERSONAL_KEY = Pattern.compile("~[a-z0-9.@_-]{1,254}");

    private final Database db;
    private final WikiReader reader;
    private final EventPublisher events;

    Spaces(Database db, WikiReader reader, EventPublisher events) {
        this.db = db;
        this.reader = reader;
        this.events = events;
    }

    /**
     * Creates a space in which nobody may do anything yet but its creator, who may do all.
     *
     * @throws WikiRefusal when the key is taken or malformed
     */
    public Space create(String key, String name, ConfluenceUser creator) {
        if (!KEY.matcher(key).matches()) {
            throw new WikiRefusal(WikiRefusal.Reason.BAD_SPACE_KEY, "A space key has letters and digits only: " + key);
        }
        return create(key, name, false, creator);
    }

    /** Creates a person's own space, with the key {@code ~name}; every user of the site may view it and comment there. */
    public Space createPersonal(Person owner) {
        String key = "~" + owner.getName();
        if (!PERSONAL_KEY.matcher(key).matches()) {
            throw new WikiRefusal(WikiRefusal.Reason.BAD_SPACE_KEY, "No space key can be made of the user name " + owner.getName());
        }
        return db.inTransaction(() -> {
            Space space = create(key, owner.getFullName(), true, owner);
            grant(space, SpaceRight.Right.VIEW, Holder.group(People.USERS));
            grant(space, SpaceRight.Right.COMMENT, Holder.group(People.USERS));
            return space;
        });
    }

    private Space create(String key, String name, boolean personal, ConfluenceUser creator) {
        return db.inTransaction(() -> {
            if (byKey(key).isPresent()) {
                throw new WikiRefusal(WikiRefusal.Reason.BAD_SPACE_KEY, "There is a space with the key " + key);
            }
            long id = db.insert("INSERT INTO HOST_SPACE (SPACE_KEY, LOWER_KEY, NAME, IS_PERSONAL, CREATOR_KEY, CREATED) "
                    + "VALUES (?, ?, ?, ?, ?, ?)", key, key.toLowerCase(Locale.ROOT), name, personal,
                    creator.getKey().getStringValue(), System.currentTimeMillis());
            Space space = reader.space(id).orElseThrow();
            for (SpaceRight.Right right : SpaceRight.Right.values()) {
                grant(space, right, Holder.user(creator));
            }
            return space;
        });
    }

    /** The space of that key, in whatever case it is written. */
    public Optional<Space> byKey(String key) {
        return reader.space(key).map(space -> space);
    }

    public Optional<Space> byId(long id) {
        return reader.space(id).map(space -> space);
    }

    /** All spaces by name, personal ones last. */
    public List<Space> all() {
        return List.copyOf(reader.spaces());
    }

    /** The spaces in use that a person may view, in the same order; null is a visitor who is not logged in. */
    public List<Space> forUser(Person person) {
        return all().stream().filter(space -> !space.isArchived() && holds(person, space, SpaceRight.Right.VIEW)).toList();
    }

    /** The space's permissions; empty for a space that is gone. */
    public List<SpaceRight> permissions(Space space) {
        return db.query("SELECT RIGHT_NAME, HOLDER_KIND, HOLDER FROM HOST_SPACE_PERMISSION WHERE SPACE_ID = ? ORDER BY ID",
                row -> new SpaceRight(SpaceRight.Right.valueOf(row.getString("RIGHT_NAME")),
                        new Holder(Holder.Kind.valueOf(row.getString("HOLDER_KIND")), row.getString("HOLDER"))), space.getId());
    }

    /** Gives a right; nothing happens when it was given before. */
    public void grant(Space space, SpaceRight.Right right, Holder holder) {
        if (!permissions(space).contains(new SpaceRight(right, holder))) {
            db.insert("INSERT INTO HOST_SPACE_PERMISSION (SPACE_ID, RIGHT_NAME, HOLDER_KIND, HOLDER) VALUES (?, ?, ?, ?)",
                    space.getId(), right, holder.kind(), holder.name());
        }
    }

    public void revoke(Space space, SpaceRight.Right right, Holder holder) {
        db.update("DELETE FROM HOST_SPACE_PERMISSION WHERE SPACE_ID = ? AND RIGHT_NAME = ? AND HOLDER_KIND = ? AND HOLDER = ?",
                space.getId(), right, holder.kind(), holder.name());
    }

    /** Whether the person has the right and may view the space; an inactive person has none, not even those of visitors. */
    boolean holds(Person person, Space space, SpaceRight.Right right) {
        if (person != null && !person.isActive()) {
            return false;
        }
        List<SpaceRight> given = permissions(space);
        return covers(given, SpaceRight.Right.VIEW, person) && covers(given, right, person);
    }

    private static boolean covers(List<SpaceRight> given, SpaceRight.Right right, Person person) {
        return given.stream().anyMatch(line -> line.right() == right && line.holder().covers(person));
    }

    /** Makes a page the one that readers meet first. */
    public void setHomePage(Space space, Page page) {
        db.update("UPDATE HOST_SPACE SET HOME_PAGE_ID = ? WHERE ID = ?", page.getId(), space.getId());
    }

    /** Puts a space away, or takes it into use again: it stays as it is, but lists leave it out. Tells of it after the commit. */
    public void setArchived(Space space, boolean archived) {
        db.inTransaction(() -> {
            String sql = "UPDATE HOST_SPACE SET IS_ARCHIVED = ? WHERE ID = ? AND IS_ARCHIVED <> ?";
            if (db.update(sql, archived, space.getId(), archived) > 0) {
                Space changed = reader.space(space.getId()).orElseThrow();
                db.afterCommit(() -> events.publish(
                        archived ? new SpaceArchivedEvent(this, changed) : new SpaceUnArchivedEvent(this, changed)));
            }
            return null;
        });
    }

    /** Removes a space with all that is in it, for good, and tells of it after the commit. */
    public void remove(Space space) {
        db.inTransaction(() -> {
            String pages = " WHERE PAGE_ID IN (SELECT ID FROM HOST_PAGE WHERE SPACE_ID = ?)";
            for (String table : List.of("HOST_PAGE_VERSION", "HOST_COMMENT", "HOST_LABEL", "HOST_RESTRICTION")) {
                db.update("DELETE FROM " + table + pages, space.getId());
            }
            db.update("DELETE FROM HOST_WATCH WHERE TARGET_KIND = ? AND TARGET_ID IN (SELECT ID FROM HOST_PAGE WHERE SPACE_ID = ?)",
                    Watches.Target.PAGE, space.getId());
            db.update("DELETE FROM HOST_WATCH WHERE TARGET_KIND = ? AND TARGET_ID = ?", Watches.Target.SPACE, space.getId());
            db.update("DELETE FROM HOST_PAGE WHERE SPACE_ID = ?", space.getId());
            db.update("DELETE FROM HOST_SPACE_PERMISSION WHERE SPACE_ID = ?", space.getId());
            if (db.update("DELETE FROM HOST_SPACE WHERE ID = ?", space.getId()) > 0) {
                db.afterCommit(() -> events.publish(new SpaceRemoveEvent(this, space, new ProgressMeter())));
            }
            return null;
        });
    }
}
