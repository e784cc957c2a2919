package org.peerlearning.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.stream.Stream;

/**
 * Confluence's view of the pages. As there, nothing is asked about permissions, and the author of a change is the current user.
 * An entity that was saved carries its new id, version and dates afterwards.
 */
public final class HostPageManager implements PageManager {

    private final Pages pages;

    public HostPageManager(Wiki wiki) {
        this.pages = wiki.pages();
    }

    @Override
    public ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public Page getPage(long id) {
        return pages.byId(id).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return spaceKey == null || pageTitle == null ? null : pages.bySpaceAndTitle(spaceKey, pageTitle).orElse(null);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        List<Page> current = pages.inSpace(space);
        return currentOnly ? current
                : Stream.concat(current.stream(), pages.trashed(space).stream()).toList();
    }

    /** {@inheritDoc} A stored page is changed in place; give the state before the change to keep that as a version. */
    @Override
    public void saveContentEntity(ContentEntityObject obj, SaveContext saveContext) {
        save(page(obj), false, saveContext);
    }

    @Override
    public void saveContentEntity(ContentEntityObject obj, ContentEntityObject origObj, SaveContext saveContext) {
        save(page(obj), origObj != null, saveContext);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext saveContext) {
        modification.modify(current);
        save(page(current), true, saveContext);
    }

    @Override
    public void renamePage(AbstractPage page, String newPageTitle) {
        Page renamed = pages.rename(page(page), newPageTitle, currentUser());
        copyState(renamed, page(page));
    }

    @Override
    public void movePageAsChild(Page page, Page newParent) {
        pages.moveBelow(page, newParent);
        page.setParentPage(newParent);
        page.setSpace(newParent.getSpace());
    }

    @Override
    public void trashPage(AbstractPage page) {
        pages.trash(page(page));
        page.setContentStatus(ContentEntityObject.DELETED);
    }

    @Override
    public void removeContentEntity(ContentEntityObject obj) {
        pages.purge(page(obj));
    }

    private void save(Page page, boolean newVersion, SaveContext context) {
        Telling telling = Telling.of(context);
        if (!page.isPersistent()) {
            ConfluenceUser author = page.getCreator() == null ? currentUser() : page.getCreator();
            NewPage draft = new NewPage(page.getSpace(), page.getParent(), page.getTitle(), page.getBodyAsString());
            Page created = pages.create(draft, author, telling);
            page.setCreator(author);
            copyState(created, page);
            return;
        }
        boolean keepModifier = context != null && !context.doUpdateLastModifier();
        ConfluenceUser author = keepModifier ? page.getLastModifier() : currentUser();
        PageEdit edit = new PageEdit(page.getId(), page.getVersion(), page.getTitle(), page.getBodyAsString(), "");
        copyState(newVersion ? pages.update(edit, author, telling) : pages.overwrite(edit, author, telling), page);
        if (page instanceof StoredPage stored && stored.isParentChanged() && page.getParent() != null) {
            pages.moveBelow(page, page.getParent());
        }
    }

    private static void copyState(Page stored, Page given) {
        given.setId(stored.getId());
        given.setTitle(stored.getTitle());
        given.setVersion(stored.getVersion());
        given.setPosition(stored.getPosition());
        given.setCreationDate(stored.getCreationDate());
        given.setLastModificationDate(stored.getLastModificationDate());
        given.setLastModifier(stored.getLastModifier());
    }

    private static ConfluenceUser currentUser() {
        return AuthenticatedUserThreadLocal.get();
    }

    private static Page page(ContentEntityObject content) {
        if (content instanceof Page page) {
            return page;
        }
        throw new IllegalArgumentException("Only pages are kept here, not " + content);
    }
}
