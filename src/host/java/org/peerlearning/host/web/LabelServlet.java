package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import org.peerlearning.host.wiki.Labels;

/** Puts labels on pages and takes them off: {@code POST /pages/addlabel.action}, {@code /pages/removelabel.action}. */
final class LabelServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient Lookup lookup;

    LabelServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.labels = rooms.wiki().labels();
        this.lookup = lookup;
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Page page = lookup.pageToEdit(exchange.number("pageId"));
        String label = exchange.text("label");
        if ("/pages/removelabel.action".equals(exchange.path())) {
            labels.remove(page, label);
        } else {
            try {
                labels.add(page, label);
            } catch (IllegalArgumentException e) {
                throw HttpFailure.badRequest("A label is one word of at most 255 characters.");
            }
        }
        exchange.redirect(Links.page(page) + "#labels-section");
    }
}
