package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.PageComment;
import org.peerlearning.group.PageComments;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * The wiki's comments. Who may view a page may read what stands below it. Asked by way of {@link SwitchedPageComments}, which does without
 * what is absent.
 *
 * <p>The wiki has no call, shown for both of its lines, for the latest few comments of a page: it gives all of them, or all since a day.
 * So the last month is asked for, and where less was said in it, the last year; a group in which much is said costs what was said in a
 * month, not what was ever said. What is older than a year is not shown: it stands below the page as ever. Comments on words of the text
 * are among them, also resolved ones: neither line's public pages show how a comment tells that of itself.
 */
public final class ConfluencePageComments implements PageComments {

    /** In characters as people count them. */
    private static final int EXCERPT_MAX = 160;

    private static final Duration LATELY = Duration.ofDays(30);
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private static final Comparator<Comment> LATEST_FIRST =
            Comparator.comparing(Comment::getCreationDate).thenComparing(Comment::getId).reversed();

    private final WikiPages pages;
    private final CommentManager comments;
    private final Access access;
    private final Clock clock;

    public ConfluencePageComments(WikiPages pages, CommentManager comments, Access access, Clock clock) {
        this.pages = pages;
        this.comments = comments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<PageComment> latest(Viewer viewer, PageId id, int limit) {
        return Optional.of(id)
                .filter(page -> limit > 0 && access.mayView(viewer, page))
                .flatMap(pages::current)
                .map(page -> latest(page, limit))
                .orElse(List.of());
    }

    private List<PageComment> latest(AbstractPage page, int limit) {
        List<Comment> lately = within(LATELY, page);
        return (lately.size() < limit ? within(LOOKED_BACK, page) : lately).stream()
                .sorted(LATEST_FIRST)
                .limit(limit)
                .map(ConfluencePageComments::comment)
                .toList();
    }

    /** The wiki may go by when a comment was last edited, which is never before it was written. */
    @SuppressWarnings("deprecation")
    private List<Comment> within(Duration past, AbstractPage page) {
        Instant from = clock.instant().minus(past);
        return comments.getPageComments(page.getId(), Date.from(from)).stream()
                .filter(comment -> !comment.getCreationDate().toInstant().isBefore(from))
                .toList();
    }

    private static PageComment comment(Comment comment) {
        Optional<PersonKey> author =
                Optional.ofNullable(comment.getCreator()).map(user -> new PersonKey(user.getKey().getStringValue()));
        String body = comment.getBodyAsString();
        String text = body == null ? "" : StorageText.excerpt(body, EXCERPT_MAX);
        return new PageComment(author, comment.getCreationDate().toInstant(), text, comment.getUrlPath());
    }
}
