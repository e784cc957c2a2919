package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Comment;
import org.peerlearning.host.wiki.Comments;
import org.peerlearning.host.wiki.Labels;
import org.peerlearning.host.wiki.WikiAccess;

/** What stands below a page: labels and comments. */
final class PageTalk {

    private final Labels labels;
    private final Comments comments;
    private final WikiAccess access;
    private final Forms forms;

    PageTalk(Rooms rooms, Forms forms) {
        this.labels = rooms.wiki().labels();
        this.comments = rooms.wiki().comments();
        this.access = rooms.wiki().access();
        this.forms = forms;
    }

    Html html(Exchange exchange, Page page) {
        return labels(exchange, page).and(comments(exchange, page));
    }

    private Html labels(Exchange exchange, Page page) {
        boolean edit = access.canEdit(Viewer.orNull(), page);
        Html list = Html.each(labels.of(page), label -> Html.of("<li class=\"host-label\">{}{}</li>", label, Html.when(edit,
                () -> forms.post(exchange, "/pages/removelabel.action", Html.NONE, Forms.hidden("pageId", page.getId(), "label", label).and(
                        Html.of("<button type=\"submit\" aria-label=\"Remove label {}\">×</button>", label))))));
        Html add = Html.when(edit, () -> forms.post(exchange, "/pages/addlabel.action", Html.of("class=\"host-inline\""),
                Forms.hidden("pageId", page.getId()).and(Html.of("""
                        <label class="host-hidden" for="new-label">New label</label>
                        <input type="text" id="new-label" name="label" placeholder="New label" required maxlength="255">
                        <button type="submit" class="aui-button">Add label</button>"""))));
        Html shown = list.markup().isEmpty() ? Html.of("<li class=\"host-meta\">No labels</li>") : list;
        return Html.of("""
                <section class="host-section" id="labels-section" aria-label="Labels">
                <ul class="host-labels">{}</ul>{}</section>""", shown, add);
    }

    private Html comments(Exchange exchange, Page page) {
        List<Comment> all = comments.of(page);
        String root = exchange.request().getContextPath();
        Html form = Html.when(access.canComment(Viewer.orNull(), page), () -> forms.post(exchange, "/pages/doaddcomment.action",
                Html.of("class=\"host-form\""), Forms.hidden("pageId", page.getId()).and(Html.of("""
                        <div class="host-field"><label for="comment-text">Write a comment</label>
                        <textarea id="comment-text" name="content" rows="3" required></textarea></div>
                        <button type="submit" class="aui-button" id="add-comment">Save comment</button>"""))));
        return Html.of("""
                <section class="host-section" id="comments-section"><h2>{}</h2>{}{}</section>""",
                switch (all.size()) {
                    case 0 -> "Comments";
                    case 1 -> "1 comment";
                    default -> all.size() + " comments";
                }, Html.each(all, comment -> comment(root, comment)), form);
    }

    private static Html comment(String root, Comment comment) {
        String initials = comment.author() instanceof Person person ? Header.initials(person) : "?";
        return Html.of("""
                <article class="host-comment" id="comment-{}"><span class="host-avatar" aria-hidden="true">{}</span>
                <div><span class="host-author">{}</span> <span class="host-meta">{}</span><p class="host-text">{}</p></div></article>
                """, comment.id(), initials, PageScreen.person(root, comment.author()), Times.show(comment.written()), comment.text());
    }
}
