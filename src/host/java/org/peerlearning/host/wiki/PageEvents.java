package org.peerlearning.host.wiki;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import org.peerlearning.host.services.Database;

/** Tells listeners what happened to pages, once it is committed. */
final class PageEvents {

    private final Database db;
    private final EventPublisher publisher;

    PageEvents(Database db, EventPublisher publisher) {
        this.db = db;
        this.publisher = publisher;
    }

    void created(Page page, Telling telling) {
        if (telling != Telling.NOBODY) {
            publish(new PageCreateEvent(this, page, telling == Telling.QUIETLY));
        }
    }

    void updated(Page page, Telling telling) {
        if (telling != Telling.NOBODY) {
            publish(new PageUpdateEvent(this, page, telling == Telling.QUIETLY));
        }
    }

    void moved(Page page) {
        publish(new PageMoveEvent(this, page, false));
    }

    void trashed(Page page) {
        publish(new PageTrashedEvent(this, page, false));
    }

    void restored(Page page) {
        publish(new PageRestoreEvent(this, page, false));
    }

    void removed(Page page) {
        publish(new PageRemoveEvent(this, page, false));
    }

    private void publish(Object event) {
        db.afterCommit(() -> publisher.publish(event));
    }
}
