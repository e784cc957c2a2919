package org.peerlearning.host.wiki;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

/** A page as it was read; parent, children, people and labels are read when asked for. */
final class StoredPage extends Page {

    private final WikiReader reader;
    private final PageRow row;
    private boolean parentChanged;

    StoredPage(WikiReader reader, PageRow row, StoredSpace space) {
        this.reader = reader;
        this.row = row;
        setId(row.id());
        setSpace(space);
        setTitle(row.title());
        setVersion(row.version());
        setPosition(row.place());
        setContentStatus(row.trashed() ? DELETED : CURRENT);
        setCreationDate(new Date(row.created()));
        setLastModificationDate(new Date(row.modified()));
        setBodyAsString(row.body());
    }

    /** Null at the top of the tree. */
    Long parentId() {
        return row.parentId();
    }

    boolean isParentChanged() {
        return parentChanged;
    }

    @Override
    public String getUrlPath() {
        return PagePaths.of(getSpaceKey(), getTitle(), getId(), isCurrent());
    }

    @Override
    public Page getParent() {
        return parentChanged || row.parentId() == null ? super.getParent() : reader.page(row.parentId()).orElse(null);
    }

    @Override
    public void setParentPage(Page parentPage) {
        parentChanged = true;
        super.setParentPage(parentPage);
    }

    @Override
    public List<Page> getChildren() {
        return reader.children(row.id());
    }

    @Override
    public boolean hasChildren() {
        return !getChildren().isEmpty();
    }

    @Override
    public ConfluenceUser getCreator() {
        ConfluenceUser changed = super.getCreator();
        return changed == null ? reader.person(row.creatorKey()) : changed;
    }

    @Override
    public ConfluenceUser getLastModifier() {
        ConfluenceUser changed = super.getLastModifier();
        return changed == null ? reader.person(row.modifierKey()) : changed;
    }

    @Override
    public List<Label> getLabels() {
        return reader.labels(row.id());
    }

    @Override
    public boolean isHomePage() {
        return getSpace() instanceof StoredSpace space && space.hasHome(row.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && getId() == page.getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
