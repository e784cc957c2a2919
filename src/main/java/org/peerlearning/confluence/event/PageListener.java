package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventListener;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.peerlearning.confluence.SpaceState;
import org.peerlearning.confluence.Trash;
import org.peerlearning.group.FollowPage;
import org.peerlearning.group.Place;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what becomes of pages.
 *
 * <p>Of an event only the page is read: what else they say differs between versions of the platform. A rename comes as an edit. Of a
 * page that is moved with others below it each is told of. Restrictions are not listened to, because who may view a page is asked
 * whenever its group is to be shown. What had to be put off is done by what the wiki says of the page then.
 */
public final class PageListener extends OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final FollowPage follow;
    private final PageManager pages;
    private final Trash trash;

    public PageListener(Hearing hearing, FollowPage follow, PageManager pages) {
        super(hearing);
        this.follow = follow;
        this.pages = pages;
        this.trash = new Trash(pages);
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        stands(event);
    }

    @EventListener
    public void moved(PageMoveEvent event) {
        stands(event);
    }

    @EventListener
    public void trashed(PageTrashedEvent event) {
        hear(event, (page, id) -> follow.trashed(id), id -> {
            if (any(id).filter(trash::holds).isPresent()) {
                follow.trashed(id);
            }
        });
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        hear(event, (page, id) -> follow.restored(id, place(page)),
                id -> current(id).ifPresent(page -> follow.restored(id, place(page))));
    }

    @EventListener
    public void removed(PageRemoveEvent event) {
        hear(event, (page, id) -> follow.purged(id), id -> {
            if (any(id).isEmpty()) {
                follow.purged(id);
            }
        });
    }

    private void stands(PageEvent event) {
        hear(event, (page, id) -> follow.stands(id, place(page)), id -> current(id).ifPresent(page -> follow.stands(id, place(page))));
    }

    /** The page, be it in the trash. */
    private Optional<AbstractPage> any(PageId id) {
        return Optional.ofNullable(pages.getAbstractPage(id.value()));
    }

    private Optional<AbstractPage> current(PageId id) {
        return any(id).filter(page -> !trash.holds(page));
    }

    /**
     * A failure here must not keep anybody from editing, moving or deleting a page.
     *
     * @param later what is done where it was put off, by how the page stands then
     */
    private void hear(PageEvent event, BiConsumer<Page, PageId> now, Consumer<PageId> later) {
        safely(() -> follow(event.getPage(), now, later));
    }

    private void follow(Page page, BiConsumer<Page, PageId> now, Consumer<PageId> later) {
        PageId id = new PageId(page.getId());
        try {
            follow(() -> now.accept(page, id), () -> later.accept(id));
        } catch (RuntimeException failure) {
            LOG.error("The group on page {} could not follow it", page.getId(), failure);
        }
    }

    private static Place place(AbstractPage page) {
        Space space = page.getSpace();
        return new Place(new SpaceKey(space.getKey()), SpaceState.isArchived(space, false), page.getTitle());
    }
}
