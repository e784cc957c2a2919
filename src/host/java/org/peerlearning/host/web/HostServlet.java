package org.peerlearning.host.web;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The form of every page servlet: a GET shows, a POST with a valid token changes. What cannot be served becomes a page that says so;
 * visitors who may not see something are asked to log in first.
 */
abstract class HostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    HostServlet(Kit kit) {
        this.kit = kit;
    }

    protected final Forms forms() {
        return kit.forms();
    }

    /** Shows something and changes nothing. */
    protected void get(Exchange exchange) throws IOException {
        throw new HttpFailure(405, "This address only takes what a form sends.");
    }

    /** Does what a form asks for; its token has been checked. */
    protected void post(Exchange exchange) throws IOException {
        throw new HttpFailure(405, "This address takes no forms.");
    }

    /** Sends a page in the frame. */
    protected final void show(Exchange exchange, Screen screen) throws IOException {
        show(exchange, 200, screen);
    }

    /** Sends a page in the frame, with another status than 200. */
    protected final void show(Exchange exchange, int status, Screen screen) throws IOException {
        kit.frame().send(exchange, status, screen);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(new Exchange(request, response), this::get);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(new Exchange(request, response), exchange -> {
            if (!kit.tokens().validateFormEncodedToken(request)) {
                throw new HttpFailure(403, "The form is too old or came from elsewhere. Go back, reload the page and send it again.");
            }
            post(exchange);
        });
    }

    private void answer(Exchange exchange, Work work) throws IOException {
        try {
            work.on(exchange);
        } catch (Exchange.LoginRequired e) {
            toLogin(exchange);
        } catch (HttpFailure e) {
            boolean mayHelpToLogIn = (e.status() == 403 || e.status() == 404) && exchange.person().isEmpty()
                    && "GET".equals(exchange.request().getMethod());
            if (mayHelpToLogIn) {
                toLogin(exchange);
            } else {
                kit.frame().send(exchange, e.status(), ErrorScreens.of(e.status(), e.getMessage()));
            }
        }
    }

    private static void toLogin(Exchange exchange) throws IOException {
        boolean get = "GET".equals(exchange.request().getMethod());
        exchange.redirect("/login.action?os_destination=" + Links.encode(get ? exchange.wanted() : "/"));
    }

    private interface Work {
        void on(Exchange exchange) throws IOException;
    }
}
