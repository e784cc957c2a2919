package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.Group;
import org.peerlearning.group.PageComment;
import org.peerlearning.group.PageComments;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** The latest of a group's discussion, which is the comments on its page. */
public final class CommentViews {

    private static final int SHOWN_MAX = 3;

    private final PageComments comments;
    private final PersonViews people;
    private final SessionTimes times;
    private final Addresses addresses;
    private final I18nResolver i18n;

    public CommentViews(PageComments comments, PersonViews people, SessionTimes times, Addresses addresses, I18nResolver i18n) {
        this.comments = comments;
        this.people = people;
        this.times = times;
        this.addresses = addresses;
        this.i18n = i18n;
    }

    List<CommentView> latest(Viewer viewer, Group group) {
        List<PageComment> latest = comments.latest(viewer, group.page(), SHOWN_MAX);
        Map<PersonKey, PersonView> authors = people.of(latest.stream().flatMap(comment -> comment.author().stream()).toList());
        PersonView nobody = new PersonView(i18n.getText("peer-learning.home.somebody"), "");
        return latest.stream()
                .map(comment -> new CommentView(
                        comment.author().map(authors::get).orElse(nobody),
                        times.shortMoment(comment.written(), ZoneOffset.UTC),
                        comment.excerpt(),
                        addresses.of(comment.path())))
                .toList();
    }
}
