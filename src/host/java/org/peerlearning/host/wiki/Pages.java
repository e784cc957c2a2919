package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.DatabaseException;

/** All pages with their versions: reading and writing. Where pages stand and whether they are in the bin is changed by {@link PageTree}. */
public final class Pages {

    private static final int MAX_TITLE = 255;

    private final Database db;
    private final WikiReader reader;
    private final PageEvents events;
    private final PageTree tree;

    Pages(Database db, WikiReader reader, PageEvents events) {
        this.db = db;
        this.reader = reader;
        this.events = events;
        tree = new PageTree(db, reader, events);
    }

    /** The page of that id, current or in the bin: ask {@link Page#isCurrent()}. */
    public Optional<Page> byId(long id) {
        return reader.page(id).map(page -> page);
    }

    /** The current page of that title, in whatever case it is written. */
    public Optional<Page> bySpaceAndTitle(String spaceKey, String title) {
        return reader.space(spaceKey).flatMap(space -> reader.page(space.getId(), title.strip())).map(page -> page);
    }

    /** The current pages right below a page, in the order of the tree. */
    public List<Page> children(Page page) {
        return reader.children(page.getId());
    }

    /** The current pages at the top of a space's tree. */
    public List<Page> roots(Space space) {
        return reader.roots(space.getId());
    }

    /** All current pages of a space. */
    public List<Page> inSpace(Space space) {
        return reader.current(space.getId());
    }

    /** All current pages that a person created, the latest first. */
    public List<Page> createdBy(String personKey) {
        return reader.createdBy(personKey);
    }

    /** The space's bin. */
    public List<Page> trashed(Space space) {
        return reader.trashed(space.getId());
    }

    /** The page's versions, newest first. */
    public List<PageVersion> versions(Page page) {
        return db.query("SELECT * FROM HOST_PAGE_VERSION WHERE PAGE_ID = ? ORDER BY VERSION_NO DESC",
                row -> new PageVersion(row.getInt("VERSION_NO"), row.getString("TITLE"), row.getString("BODY"),
                        reader.person(row.getString("AUTHOR_KEY")), Instant.ofEpochMilli(row.getLong("WRITTEN")), row.getString("REMARK")),
                page.getId());
    }

    public Page create(NewPage draft, ConfluenceUser author) {
        return create(draft, author, Telling.EVERYBODY);
    }

    /**
     * Creates a page below its parent's last child.
     *
     * @param author null when nobody is logged in
     * @throws WikiRefusal when the title is taken or bad, or the parent is not a current page of the space
     */
    public Page create(NewPage draft, ConfluenceUser author, Telling telling) {
        String title = title(draft.title());
        return change(title, () -> {
            long spaceId = draft.space().getId();
            refuseTakenTitle(spaceId, title, 0);
            Long parentId = draft.parent() == null ? null : tree.parentIn(spaceId, draft.parent().getId());
            long now = System.currentTimeMillis();
            long id = db.insert("INSERT INTO HOST_PAGE (SPACE_ID, PARENT_ID, PLACE, TITLE, TITLE_KEY, VERSION_NO, IS_TRASHED, "
                            + "CREATOR_KEY, CREATED, MODIFIER_KEY, MODIFIED) VALUES (?, ?, ?, ?, ?, 1, FALSE, ?, ?, ?, ?)",
                    spaceId, parentId, tree.nextPlace(spaceId, parentId), title, key(title), key(author), now, key(author), now);
            insertVersion(id, 1, title, draft.body(), author, "");
            Page page = reader.page(id).orElseThrow();
            events.created(page, telling);
            return page;
        });
    }

    public Page update(PageEdit edit, ConfluenceUser author) {
        return update(edit, author, Telling.EVERYBODY);
    }

    /**
     * Stores a new version.
     *
     * @throws WikiRefusal when the page was changed since {@link PageEdit#baseVersion()}, is not current, or the title is taken or bad
     */
    public Page update(PageEdit edit, ConfluenceUser author, Telling telling) {
        String title = title(edit.title());
        return change(title, () -> {
            Page before = current(edit.pageId());
            refuseTakenTitle(before.getSpace().getId(), title, edit.pageId());
            int changed = db.update("UPDATE HOST_PAGE SET TITLE = ?, TITLE_KEY = ?, VERSION_NO = VERSION_NO + 1, MODIFIER_KEY = ?, "
                            + "MODIFIED = ? WHERE ID = ? AND VERSION_NO = ? AND IS_TRASHED = FALSE",
                    title, key(title), key(author), System.currentTimeMillis(), edit.pageId(), edit.baseVersion());
            if (changed == 0) {
                throw new WikiRefusal(WikiRefusal.Reason.STALE, "Somebody else changed the page '" + before.getTitle() + "' meanwhile");
            }
            insertVersion(edit.pageId(), edit.baseVersion() + 1, title, edit.body(), author, edit.remark());
            Page page = current(edit.pageId());
            events.updated(page, telling);
            return page;
        });
    }

    /** Changes the newest version as it stands, without a new one: for what is no author's edit. */
    Page overwrite(PageEdit edit, ConfluenceUser author, Telling telling) {
        String title = title(edit.title());
        return change(title, () -> {
            Page before = current(edit.pageId());
            refuseTakenTitle(before.getSpace().getId(), title, edit.pageId());
            db.update("UPDATE HOST_PAGE SET TITLE = ?, TITLE_KEY = ?, MODIFIER_KEY = ?, MODIFIED = ? WHERE ID = ?",
                    title, key(title), key(author), System.currentTimeMillis(), edit.pageId());
            db.update("UPDATE HOST_PAGE_VERSION SET TITLE = ?, BODY = ? WHERE PAGE_ID = ? AND VERSION_NO = ?",
                    title, edit.body(), edit.pageId(), before.getVersion());
            Page page = current(edit.pageId());
            events.updated(page, telling);
            return page;
        });
    }

    /** Gives the page another title, as a new version. */
    public Page rename(Page page, String newTitle, ConfluenceUser author) {
        Page before = current(page.getId());
        return update(new PageEdit(page.getId(), before.getVersion(), newTitle, before.getBodyAsString(), ""), author);
    }

    /** Moves a page with all below it under another page, of this space or another. */
    public Page moveBelow(Page page, Page newParent) {
        return change(page.getTitle(), () -> tree.move(current(page.getId()), current(newParent.getId()).getSpace(), newParent));
    }

    /** Moves a page with all below it to the top of a space's tree. */
    public Page moveToTop(Page page, Space space) {
        return change(page.getTitle(), () -> tree.move(current(page.getId()), space, null));
    }

    /** Puts a page into the bin; the pages below it move up to its parent. */
    public void trash(Page page) {
        db.inTransaction(() -> {
            tree.trash(current(page.getId()));
            return null;
        });
    }

    /** Takes a page out of the bin, to its old place or to the top when its parent is not current any more. */
    public Page restore(Page page) {
        return change(page.getTitle(), () -> {
            StoredPage trashed = reader.page(page.getId()).filter(Page::isDeleted).orElseThrow(() -> noSuchPage(page.getId()));
            refuseTakenTitle(trashed.getSpace().getId(), trashed.getTitle(), page.getId());
            return tree.restore(trashed);
        });
    }

    /** Removes a page for good, from the bin or at once. */
    public void purge(Page page) {
        db.inTransaction(() -> {
            tree.purge(reader.page(page.getId()).orElseThrow(() -> noSuchPage(page.getId())));
            return null;
        });
    }

    private StoredPage current(long id) {
        return reader.page(id).filter(Page::isCurrent).orElseThrow(() -> noSuchPage(id));
    }

    /** In a transaction; two writers who take a title at the same time meet at its unique key. */
    private Page change(String title, Supplier<Page> work) {
        try {
            return db.inTransaction(work);
        } catch (DatabaseException refused) {
            if (refused.isDuplicate()) {
                throw titleTaken(title);
            }
            throw refused;
        }
    }

    private void refuseTakenTitle(long spaceId, String title, long exceptPageId) {
        if (reader.page(spaceId, title).filter(other -> other.getId() != exceptPageId).isPresent()) {
            throw titleTaken(title);
        }
    }

    private void insertVersion(long pageId, int number, String title, String body, ConfluenceUser author, String remark) {
        db.update("INSERT INTO HOST_PAGE_VERSION (PAGE_ID, VERSION_NO, TITLE, BODY, AUTHOR_KEY, WRITTEN, REMARK) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?)", pageId, number, title, Objects.requireNonNull(body, "body"), key(author),
                System.currentTimeMillis(), remark);
    }

    private static String title(String wanted) {
        String title = wanted == null ? "" : wanted.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new WikiRefusal(WikiRefusal.Reason.BAD_TITLE, "A title has 1 to " + MAX_TITLE + " characters");
        }
        return title;
    }

    private static WikiRefusal titleTaken(String title) {
        return new WikiRefusal(WikiRefusal.Reason.TITLE_TAKEN, "A page with the title '" + title + "' is in this space already");
    }

    private static WikiRefusal noSuchPage(long id) {
        return new WikiRefusal(WikiRefusal.Reason.NO_SUCH_PAGE, "There is no such page: " + id);
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static String key(ConfluenceUser author) {
        return author == null ? null : author.getKey().getStringValue();
    }
}
