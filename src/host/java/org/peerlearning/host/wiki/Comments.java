package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.RowMapper;

/** What people say below pages. */
public final class Comments {

    private final Database db;
    private final RowMapper<Comment> mapper;

    Comments(Database db, WikiReader reader) {
        this.db = db;
        mapper = row -> new Comment(row.getLong("ID"), row.getLong("PAGE_ID"), reader.person(row.getString("AUTHOR_KEY")),
                Instant.ofEpochMilli(row.getLong("WRITTEN")), row.getString("BODY"));
    }

    /** The page's comments, oldest first. */
    public List<Comment> of(Page page) {
        return db.query("SELECT * FROM HOST_COMMENT WHERE PAGE_ID = ? ORDER BY ID", mapper, page.getId());
    }

    public Optional<Comment> byId(long id) {
        return db.first("SELECT * FROM HOST_COMMENT WHERE ID = ?", mapper, id);
    }

    /**
     * Adds a comment.
     *
     * @param author null for a visitor who is not logged in
     * @throws IllegalArgumentException when the text is blank
     */
    public Comment add(Page page, ConfluenceUser author, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A comment needs a text");
        }
        long id = db.insert("INSERT INTO HOST_COMMENT (PAGE_ID, AUTHOR_KEY, WRITTEN, BODY) VALUES (?, ?, ?, ?)", page.getId(),
                author == null ? null : author.getKey().getStringValue(), System.currentTimeMillis(), text.strip());
        return byId(id).orElseThrow();
    }

    public void remove(Comment comment) {
        db.update("DELETE FROM HOST_COMMENT WHERE ID = ?", comment.id());
    }
}
