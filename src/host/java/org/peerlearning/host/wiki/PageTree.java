package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peerlearning.host.services.Database;

/** Where pages stand, and the bin. Every method is called within a transaction. */
final class PageTree {

    private final Database db;
    private final WikiReader reader;
    private final PageEvents events;

    PageTree(Database db, WikiReader reader, PageEvents events) {
        this.db = db;
        this.reader = reader;
        this.events = events;
    }

    /** The place behind the last of the siblings. */
    int nextPlace(long spaceId, Long parentId) {
        String siblings = parentId == null ? "SPACE_ID = ? AND PARENT_ID IS NULL" : "PARENT_ID = ?";
        return db.first("SELECT COALESCE(MAX(PLACE), 0) + 1 AS NEXT_PLACE FROM HOST_PAGE WHERE " + siblings,
                row -> row.getInt("NEXT_PLACE"), parentId == null ? (Object) spaceId : parentId).orElseThrow();
    }

    /** The parent's id, if it can be a parent there. */
    long parentIn(long spaceId, long parentId) {
        return reader.page(parentId)
                .filter(parent -> parent.isCurrent() && parent.getSpace().getId() == spaceId)
                .orElseThrow(() -> new WikiRefusal(WikiRefusal.Reason.NO_SUCH_PAGE,
                        "There is no such parent page in the space: " + parentId))
                .getId();
    }

    Page move(StoredPage page, Space space, Page newParent) {
        List<Page> moved = withDescendants(page);
        if (newParent != null && moved.contains(newParent)) {
            throw new WikiRefusal(WikiRefusal.Reason.CYCLE, "A page cannot be moved below itself");
        }
        Long parentId = newParent == null ? null : parentIn(space.getId(), newParent.getId());
        db.update("UPDATE HOST_PAGE SET PARENT_ID = ?, PLACE = ? WHERE ID = ?", parentId, nextPlace(space.getId(), parentId), page.getId());
        boolean toAnotherSpace = page.getSpace().getId() != space.getId();
        if (toAnotherSpace) {
            for (Page each : moved) {
                if (reader.page(space.getId(), each.getTitle()).isPresent()) {
                    throw new WikiRefusal(WikiRefusal.Reason.TITLE_TAKEN,
                            "A page with the title '" + each.getTitle() + "' is in the space " + space.getName() + " already");
                }
                db.update("UPDATE HOST_PAGE SET SPACE_ID = ? WHERE ID = ?", space.getId(), each.getId());
                forgetAsHome(each);
            }
        }
        for (Page each : toAnotherSpace ? moved : List.of(page)) {
            events.moved(reader.page(each.getId()).orElseThrow());
        }
        return reader.page(page.getId()).orElseThrow();
    }

    void trash(StoredPage page) {
        liftChildren(page);
        forgetAsHome(page);
        db.update("UPDATE HOST_PAGE SET IS_TRASHED = TRUE, TITLE_KEY = NULL WHERE ID = ?", page.getId());
        events.trashed(reader.page(page.getId()).orElseThrow());
    }

    Page restore(StoredPage page) {
        boolean parentIsThere = page.parentId() == null
                || reader.page(page.parentId())
                        .filter(parent -> parent.isCurrent() && parent.getSpace().equals(page.getSpace())).isPresent();
        if (!parentIsThere) {
            db.update("UPDATE HOST_PAGE SET PARENT_ID = NULL, PLACE = ? WHERE ID = ?",
                    nextPlace(page.getSpace().getId(), null), page.getId());
        }
        db.update("UPDATE HOST_PAGE SET IS_TRASHED = FALSE, TITLE_KEY = ? WHERE ID = ?",
                page.getTitle().toLowerCase(Locale.ROOT), page.getId());
        Page restored = reader.page(page.getId()).orElseThrow();
        events.restored(restored);
        return restored;
    }

    void purge(StoredPage page) {
        liftChildren(page);
        forgetAsHome(page);
        for (String table : List.of("HOST_PAGE_VERSION", "HOST_COMMENT", "HOST_LABEL", "HOST_RESTRICTION")) {
            db.update("DELETE FROM " + table + " WHERE PAGE_ID = ?", page.getId());
        }
        db.update("DELETE FROM HOST_WATCH WHERE TARGET_KIND = ? AND TARGET_ID = ?", Watches.Target.PAGE, page.getId());
        db.update("DELETE FROM HOST_PAGE WHERE ID = ?", page.getId());
        events.removed(page);
    }

    private void liftChildren(StoredPage page) {
        db.update("UPDATE HOST_PAGE SET PARENT_ID = ? WHERE PARENT_ID = ?", page.parentId(), page.getId());
    }

    private void forgetAsHome(Page page) {
        db.update("UPDATE HOST_SPACE SET HOME_PAGE_ID = NULL WHERE HOME_PAGE_ID = ?", page.getId());
    }

    /** The page first. */
    private List<Page> withDescendants(Page page) {
        List<Page> found = new ArrayList<>(List.of(page));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(reader.children(found.get(i).getId()));
        }
        return found;
    }
}
