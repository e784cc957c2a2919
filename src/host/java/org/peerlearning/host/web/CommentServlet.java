package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import org.peerlearning.host.wiki.Comment;
import org.peerlearning.host.wiki.Comments;
import org.peerlearning.host.wiki.WikiAccess;

/** Adds a comment to a page: {@code POST /pages/doaddcomment.action}. */
final class CommentServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Comments comments;
    private final transient WikiAccess access;
    private final transient Lookup lookup;

    CommentServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.comments = rooms.wiki().comments();
        this.access = rooms.wiki().access();
        this.lookup = lookup;
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Page page = lookup.currentPage(exchange.number("pageId"));
        if (!access.canComment(Viewer.orNull(), page)) {
            throw HttpFailure.forbidden();
        }
        String text = exchange.text("content");
        if (text.isEmpty()) {
            throw HttpFailure.badRequest("A comment needs a text.");
        }
        Comment added = comments.add(page, Viewer.orNull(), text);
        exchange.redirect(Links.page(page) + "#comment-" + added.id());
    }
}
