package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.util.List;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.WikiAccess;
import org.peerlearning.host.wiki.WikiRefusal;

/** Puts pages into the trash and gets them out of it: asking first, then {@code POST}; the trash of a space. */
final class TrashServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient WikiAccess access;
    private final transient Lookup lookup;

    TrashServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.pages = rooms.wiki().pages();
        this.access = rooms.wiki().access();
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/pages/removepage.action" -> ask(exchange, lookup.pageToEdit(exchange.number("pageId")));
            case "/spaces/viewtrash.action" -> list(exchange, lookup.spaceToAdminister(exchange.text("key")));
            default -> throw new HttpFailure(405, "This address only takes what a form sends.");
        }
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        try {
            exchange.redirect(switch (exchange.path()) {
                case "/pages/removepage.action" -> {
                    Page page = lookup.pageToEdit(exchange.number("pageId"));
                    Page parent = page.getParent();
                    pages.trash(page);
                    yield parent != null && access.canView(Viewer.orNull(), parent) ? Links.page(parent) : Links.space(page.getSpace());
                }
                case "/pages/restorepage.action" -> Links.page(pages.restore(lookup.pageInBin(exchange.number("pageId"))));
                case "/pages/purgepage.action" -> {
                    Page page = lookup.pageInBin(exchange.number("pageId"));
                    pages.purge(page);
                    yield "/spaces/viewtrash.action?key=" + Links.encode(page.getSpaceKey());
                }
                default -> throw new HttpFailure(405, "This address takes no forms.");
            });
        } catch (WikiRefusal refusal) {
            throw new HttpFailure(409, refusal.getMessage() + ".");
        }
    }

    private void ask(Exchange exchange, Page page) throws IOException {
        Html question = Html.of("<p>Move the page \"{}\" to the trash? Pages below it move up one level.</p>", page.getTitle());
        Html form = forms().post(exchange, "/pages/removepage.action", Html.of("class=\"host-form\""),
                Forms.hidden("pageId", page.getId())
                        .and(Forms.submit("Delete", exchange.request().getContextPath() + Links.page(page))));
        show(exchange, Screen.titled("Delete page", question.and(form)).about(page));
    }

    private void list(Exchange exchange, Space space) throws IOException {
        List<Page> trashed = pages.trashed(space).stream().filter(page -> access.canView(Viewer.orNull(), page)).toList();
        String root = exchange.request().getContextPath();
        Html rows = Html.each(trashed, page -> Forms.row(
                Html.of("<a href=\"{}\">{}</a>", root + Links.byId(page), page.getTitle()),
                forms().button(exchange, "/pages/restorepage.action", Html.NONE, "Restore", "pageId", page.getId())
                        .and(forms().button(exchange, "/pages/purgepage.action",
                                Html.of("data-confirm=\"Remove this page for good?\""), "Purge", "pageId", page.getId()))));
        Html table = trashed.isEmpty() ? Html.of("<p>The trash is empty.</p>") : Forms.table(rows, "Page", "Actions");
        show(exchange, Screen.titled("Trash", table).in(space));
    }
}
