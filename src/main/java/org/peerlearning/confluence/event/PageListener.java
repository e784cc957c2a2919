package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.event.api.EventListener;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.group.FollowPage;
import org.peerlearning.group.Place;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what becomes of pages.
 *
 * <p>Of an event only the page is read: what else they say differs between versions of the platform. A rename comes as an edit. Of a
 * page that is moved with others below it each is told of. Restrictions are not listened to, because who may view a page is asked
 * whenever its group is to be shown.
 */
public final class PageListener extends OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private static final Doubtful STATUS = new Doubtful("a page that is moved to an archived space does not archive its group");

    private final FollowPage follow;
    private final Transactions transactions;

    public PageListener(Hearing hearing, FollowPage follow, Transactions transactions) {
        super(hearing);
        this.follow = follow;
        this.transactions = transactions;
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
        hear(event, (page, id) -> () -> follow.trashed(id));
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        hear(event, (page, id) -> {
            Place place = place(page);
            return () -> follow.restored(id, place);
        });
    }

    @EventListener
    public void removed(PageRemoveEvent event) {
        hear(event, (page, id) -> () -> follow.purged(id));
    }

    private void stands(PageEvent event) {
        hear(event, (page, id) -> {
            Place place = place(page);
            return () -> follow.stands(id, place);
        });
    }

    /** What is to be done because of a page; whatever it needs of the page is read before, since it may be put off. */
    private interface Following {
        Runnable of(Page page, PageId id);
    }

    /** A failure here must not keep anybody from editing, moving or deleting a page. */
    private void hear(PageEvent event, Following following) {
        safely(() -> follow(event, following));
    }

    private void follow(PageEvent event, Following following) {
        Page page = event.getPage();
        try {
            transactions.joining(following.of(page, new PageId(page.getId())));
        } catch (RuntimeException failure) {
            LOG.error("The group on page {} could not follow it", page.getId(), failure);
        }
    }

    private static Place place(Page page) {
        Space space = page.getSpace();
        boolean archived = STATUS.ask(() -> space.getSpaceStatus() != SpaceStatus.CURRENT, () -> false);
        return new Place(new SpaceKey(space.getKey()), archived, page.getTitle());
    }
}
