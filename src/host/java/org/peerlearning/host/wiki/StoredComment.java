package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;

/** A comment as it was read, with its text as a paragraph in storage format; its author is read when asked for. */
final class StoredComment extends Comment {

    private final WikiReader reader;
    private final String authorKey;

    StoredComment(WikiReader reader, Page page, ResultSet row) throws SQLException {
        this.reader = reader;
        authorKey = row.getString("AUTHOR_KEY");
        setId(row.getLong("ID"));
        setContainer(page);
        setCreationDate(new Date(row.getLong("WRITTEN")));
        setLastModificationDate(getCreationDate());
        setBodyAsString("<p>" + HtmlWriter.escape(row.getString("BODY")).replace("\n", "<br/>") + "</p>");
    }

    @Override
    public ConfluenceUser getCreator() {
        return reader.person(authorKey);
    }

    @Override
    public String getUrlPath() {
        return super.getUrlPath() + "#comment-" + getId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comment comment && getId() == comment.getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
