package org.peerlearning.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Comparator;
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
 */
public final class ConfluencePageComments implements PageComments {

    /** In characters as people count them. */
    private static final int EXCERPT_MAX = 160;

    private final WikiPages pages;
    private final Access access;

    public ConfluencePageComments(WikiPages pages, Access access) {
        this.pages = pages;
        this.access = access;
    }

    @Override
    public List<PageComment> latest(Viewer viewer, PageId id, int limit) {
        return Optional.of(id)
                .filter(page -> access.mayView(viewer, page))
                .flatMap(pages::current)
                .map(page -> latest(page, limit))
                .orElse(List.of());
    }

    private static List<PageComment> latest(ContentEntityObject page, int limit) {
        return page.getComments().stream()
                .map(ContentEntityObject.class::cast)
                .sorted(Comparator.comparing(ContentEntityObject::getCreationDate)
                        .thenComparing(ContentEntityObject::getId)
                        .reversed())
                .limit(Math.max(0, limit))
                .map(ConfluencePageComments::comment)
                .toList();
    }

    private static PageComment comment(ContentEntityObject comment) {
        Optional<PersonKey> author =
                Optional.ofNullable(comment.getCreator()).map(user -> new PersonKey(user.getKey().getStringValue()));
        String body = comment.getBodyAsString();
        String text = body == null ? "" : StorageText.excerpt(body, EXCERPT_MAX);
        return new PageComment(author, comment.getCreationDate().toInstant(), text, comment.getUrlPath());
    }
}
