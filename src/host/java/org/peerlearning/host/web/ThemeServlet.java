package org.peerlearning.host.web;

import java.io.IOException;

/** Keeps the choice of colours: {@code POST /users/theme.action}. */
final class ThemeServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    ThemeServlet(Kit kit) {
        super(kit);
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        exchange.response().addCookie(Theme.named(exchange.text("theme")).cookie(exchange.request().getContextPath()));
        exchange.redirect(Destination.within(exchange.raw("os_destination")));
    }
}
