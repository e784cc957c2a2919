package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;

/** A page by its id, which never changes: {@code /pages/viewpage.action?pageId=}, or by {@code spaceKey} and {@code title}. */
final class PageServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Lookup lookup;
    private final transient PageScreen screen;

    PageServlet(Kit kit, Lookup lookup, PageScreen screen) {
        super(kit);
        this.lookup = lookup;
        this.screen = screen;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Page page = exchange.has("pageId") ? lookup.page(exchange.number("pageId"))
                : lookup.page(exchange.text("spaceKey"), exchange.text("title"));
        show(exchange, screen.show(exchange, page));
    }
}
