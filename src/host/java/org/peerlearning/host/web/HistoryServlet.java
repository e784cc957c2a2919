package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import org.peerlearning.host.wiki.PageVersion;
import org.peerlearning.host.wiki.Pages;

/** The versions of a page, and the text of each: {@code /pages/viewpreviousversions.action}, {@code /pages/viewstorage.action}. */
final class HistoryServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient Lookup lookup;

    HistoryServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.pages = rooms.wiki().pages();
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Page page = lookup.page(exchange.number("pageId"));
        show(exchange, ("/pages/viewstorage.action".equals(exchange.path()) ? text(exchange, page) : list(exchange, page)).about(page));
    }

    private Screen list(Exchange exchange, Page page) {
        String root = exchange.request().getContextPath();
        Html rows = Html.each(pages.versions(page), version -> Forms.row(
                Html.of("<a href=\"{}/pages/viewstorage.action?pageId={}&amp;version={}\">{}</a>", root, page.getId(), version.number(),
                        version.number()),
                version.title(), PageScreen.person(root, version.author()), Times.show(version.written()), version.remark()));
        return Screen.titled("Page history", Html.of("<p><a href=\"{}\">{}</a></p>{}", root + Links.page(page), page.getTitle(),
                Forms.table(rows, "Version", "Title", "Author", "When", "Remark")));
    }

    private Screen text(Exchange exchange, Page page) {
        int number = exchange.has("version") ? exchange.integer("version") : page.getVersion();
        PageVersion version = pages.versions(page).stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(HttpFailure::notFound);
        return Screen.titled("Storage format", Html.of("""
                <p><a href="{}">{}</a>, version {}</p><div class="host-field"><label for="storage">Text</label>
                <textarea class="host-source" id="storage" rows="24" readonly>\n{}</textarea></div>""",
                exchange.request().getContextPath() + Links.page(page), version.title(), version.number(), version.body()));
    }
}
