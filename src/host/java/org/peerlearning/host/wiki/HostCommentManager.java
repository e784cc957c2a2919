package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.util.Date;
import java.util.List;

/** Confluence's view of what people say below pages. */
public final class HostCommentManager implements CommentManager {

    private final WikiReader reader;

    public HostCommentManager(Wiki wiki) {
        this.reader = wiki.reader();
    }

    @Override
    @Deprecated
    public List<Comment> getPageComments(long pageId, Date since) {
        return reader.page(pageId).map(page -> reader.comments(page, since.getTime())).orElse(List.of());
    }
}
