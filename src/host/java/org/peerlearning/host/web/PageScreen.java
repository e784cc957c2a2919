package org.peerlearning.host.web;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.WikiAccess;

/** A wiki page as readers see it. */
final class PageScreen {

    private final StorageFormat storage;
    private final WikiAccess access;
    private final PageToolbar toolbar;
    private final PageTalk talk;

    PageScreen(Rooms rooms, PageToolbar toolbar, PageTalk talk) {
        this.storage = rooms.storage();
        this.access = rooms.wiki().access();
        this.toolbar = toolbar;
        this.talk = talk;
    }

    Screen show(Exchange exchange, Page page) {
        String root = exchange.request().getContextPath();
        Screen empty = Screen.of(page.getTitle(), Html.NONE).about(page);
        Html content = Html.trusted(storage.render(page.getBodyAsString(), new DefaultConversionContext(page.toPageContext())));
        Html body = Html.of("""
                {}<div class="host-title" id="title-heading"><div>{}<h1 id="title-text"><a href="{}">{}</a></h1>{}</div>{}</div>
                <div id="content" class="page view"><div id="main-content" class="wiki-content">{}</div></div>{}
                """, toolbar.binNotice(exchange, page), breadcrumbs(root, page), root + Links.page(page), page.getTitle(),
                metadata(root, page), toolbar.html(exchange, empty), content, talk.html(exchange, page));
        return Screen.of(page.getTitle(), body).about(page).context("page viewcontent").bodyClass("view-page");
    }

    private Html breadcrumbs(String root, Page page) {
        List<Page> above = new ArrayList<>();
        // A page stands at most once above another; a circle in the data must not hang the reader.
        for (Page parent = page.getParent(); parent != null && !above.contains(parent); parent = parent.getParent()) {
            above.add(0, parent);
        }
        return Html.of("<nav aria-label=\"Breadcrumbs\"><ol id=\"breadcrumbs\"><li><a href=\"{}\">{}</a></li>{}</ol></nav>",
                root + Links.space(page.getSpace()), page.getSpace().getName(),
                Html.each(above.stream().filter(parent -> access.canView(Viewer.orNull(), parent)).toList(),
                        parent -> Html.of("<li><a href=\"{}\">{}</a></li>", root + Links.page(parent), parent.getTitle())));
    }

    private static Html metadata(String root, Page page) {
        return Html.of("<p class=\"page-metadata\">Created by {}, last modified by {} on <a href=\"{}\">{}</a></p>",
                person(root, page.getCreator()), person(root, page.getLastModifier()),
                root + "/pages/viewpreviousversions.action?pageId=" + page.getId(), Times.show(page.getLastModificationDate().toInstant()));
    }

    /** A link to somebody's profile; people who are gone have no name any more. */
    static Html person(String root, ConfluenceUser user) {
        return user instanceof Person person
                ? Html.of("<a class=\"confluence-userlink\" href=\"{}\">{}</a>", root + Links.person(person), person.getFullName())
                : Html.of("Anonymous");
    }
}
