package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.WikiRefusal;

/** Gives a page another title, parent or space: {@code /pages/movepage.action}. */
final class MoveServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Database database;
    private final transient Pages pages;
    private final transient Lookup lookup;

    MoveServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.database = rooms.database();
        this.pages = rooms.wiki().pages();
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Page page = lookup.pageToEdit(exchange.number("pageId"));
        Page parent = page.getParent();
        form(exchange, page, page.getTitle(), page.getSpaceKey(), parent == null ? "" : parent.getTitle(), Html.NONE);
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Page page = lookup.pageToEdit(exchange.number("pageId"));
        String title = exchange.text("title");
        String parentTitle = exchange.text("parent");
        Space space = lookup.spaceToCreateIn(exchange.text("spaceKey"));
        try {
            // One transaction: a title that is taken must not leave the page at its new place under its old name.
            exchange.redirect(Links.page(database.inTransaction(() -> {
                Page moved = place(page, space, parentTitle);
                return title.equals(moved.getTitle()) ? moved : pages.rename(moved, title, Viewer.orNull());
            })));
        } catch (WikiRefusal refusal) {
            form(exchange, page, title, space.getKey(), parentTitle, Forms.message("error", Html.of("{}.", refusal.getMessage())));
        }
    }

    private Page place(Page page, Space space, String parentTitle) {
        if (parentTitle.isEmpty()) {
            boolean there = page.getParent() == null && page.getSpace().equals(space);
            return there ? page : pages.moveToTop(page, space);
        }
        Page parent = lookup.page(space.getKey(), parentTitle);
        return parent.equals(page.getParent()) ? page : pages.moveBelow(page, parent);
    }

    private void form(Exchange exchange, Page page, String title, String spaceKey, String parent, Html message) throws IOException {
        Html fields = message.and(Forms.hidden("pageId", page.getId()))
                .and(Forms.line("title", "Title", title, Html.of("required maxlength=\"255\"")))
                .and(Forms.line("spaceKey", "Space key", spaceKey, Html.of("required data-host-suggest=\"spaces\"")))
                .and(Forms.line("parent", "Title of the parent page (empty: top of the tree)", parent, Html.NONE))
                .and(Forms.submit("Move", exchange.request().getContextPath() + Links.page(page)));
        show(exchange, message == Html.NONE ? 200 : 409, Screen.titled("Move page",
                forms().post(exchange, "/pages/movepage.action", Html.of("class=\"host-form\""), fields)).about(page));
    }
}
