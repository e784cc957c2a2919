package org.peerlearning.host.wiki;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.host.people.People;
import org.peerlearning.host.services.Database;

/** Reads spaces and pages into the platform's entities. */
final class WikiReader {

    private static final String IN_ORDER = " ORDER BY P.PLACE, P.TITLE";

    private final Database db;
    private final People people;

    WikiReader(Database db, People people) {
        this.db = db;
        this.people = people;
    }

    Optional<StoredSpace> space(long id) {
        return db.first("SELECT * FROM HOST_SPACE WHERE ID = ?", row -> new StoredSpace(this, row), id);
    }

    Optional<StoredSpace> space(String key) {
        return db.first("SELECT * FROM HOST_SPACE WHERE LOWER_KEY = ?", row -> new StoredSpace(this, row), key.toLowerCase(Locale.ROOT));
    }

    List<StoredSpace> spaces() {
        return db.query("SELECT * FROM HOST_SPACE ORDER BY IS_PERSONAL, NAME", row -> new StoredSpace(this, row));
    }

    /** The page, current or in the bin. */
    Optional<StoredPage> page(long id) {
        return one("WHERE P.ID = ?", id);
    }

    Optional<StoredPage> page(long spaceId, String title) {
        return one("WHERE P.SPACE_ID = ? AND P.TITLE_KEY = ?", spaceId, title.toLowerCase(Locale.ROOT));
    }

    /** Current pages only, in the order of the tree. */
    List<Page> children(long parentId) {
        return many("WHERE P.PARENT_ID = ? AND P.IS_TRASHED = FALSE", parentId);
    }

    List<Page> roots(long spaceId) {
        return many("WHERE P.SPACE_ID = ? AND P.PARENT_ID IS NULL AND P.IS_TRASHED = FALSE", spaceId);
    }

    List<Page> current(long spaceId) {
        return many("WHERE P.SPACE_ID = ? AND P.IS_TRASHED = FALSE", spaceId);
    }

    /** The latest first. */
    List<Page> createdBy(String personKey) {
        return many("WHERE P.CREATOR_KEY = ? AND P.IS_TRASHED = FALSE", " ORDER BY P.ID DESC", new Object[] {personKey});
    }

    List<Page> trashed(long spaceId) {
        return many("WHERE P.SPACE_ID = ? AND P.IS_TRASHED = TRUE", spaceId);
    }

    List<Page> labelled(String label) {
        return many("JOIN HOST_LABEL L ON L.PAGE_ID = P.ID WHERE L.NAME = ? AND P.IS_TRASHED = FALSE", label);
    }

    List<Label> labels(long pageId) {
        return db.query("SELECT ID, NAME FROM HOST_LABEL WHERE PAGE_ID = ? ORDER BY NAME", row -> {
            Label label = new Label(row.getString("NAME"));
            label.setId(row.getLong("ID"));
            return label;
        }, pageId);
    }

    /** What was said below a page from a moment on, oldest first. */
    List<Comment> comments(Page page, long since) {
        return db.query("SELECT * FROM HOST_COMMENT WHERE PAGE_ID = ? AND WRITTEN >= ? ORDER BY ID",
                row -> new StoredComment(this, page, row), page.getId(), since);
    }

    /** Null for no key and for a person who is gone. */
    ConfluenceUser person(String key) {
        return key == null ? null : people.byKey(key).orElse(null);
    }

    private Optional<StoredPage> one(String where, Object... args) {
        return db.first(PageRow.SELECT + where, PageRow::from, args)
                .flatMap(row -> space(row.spaceId()).map(space -> new StoredPage(this, row, space)));
    }

    private List<Page> many(String where, Object... args) {
        return many(where, IN_ORDER, args);
    }

    private List<Page> many(String where, String order, Object[] args) {
        Map<Long, Optional<StoredSpace>> spaces = new HashMap<>();
        return db.query(PageRow.SELECT + where + order, PageRow::from, args).stream()
                .flatMap(row -> spaces.computeIfAbsent(row.spaceId(), this::space)
                        .map(space -> (Page) new StoredPage(this, row, space)).stream())
                .toList();
    }
}
