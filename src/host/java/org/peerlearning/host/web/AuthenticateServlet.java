package org.peerlearning.host.web;

import java.io.IOException;
import org.peerlearning.host.services.HostWebSudo;

/** Asks whoever is logged in for the password again: {@code /authenticate.action}, {@code /doauthenticate.action}. */
final class AuthenticateServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Login login;
    private final transient HostWebSudo webSudo;

    AuthenticateServlet(Kit kit, Login login, HostWebSudo webSudo) {
        super(kit);
        this.login = login;
        this.webSudo = webSudo;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        form(exchange, Html.NONE);
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        if (login.check(exchange.loggedIn().getName(), exchange.raw("password")).isPresent()) {
            webSudo.begin(exchange.request());
            exchange.redirect(Destination.within(exchange.raw(HostWebSudo.DESTINATION)));
        } else {
            form(exchange, Forms.message("error", Html.of("Your password is wrong.")));
        }
    }

    private void form(Exchange exchange, Html message) throws IOException {
        Html fields = Html.of("""
                {}<input type="hidden" name="{}" value="{}">
                <p>What you asked for is for administrators: please confirm that you are {}.</p>
                <div class="host-field"><label for="password">Password</label>
                <input type="password" id="password" name="password" autocomplete="current-password" required></div>
                <p class="host-hint">On this development host everybody's password is the user name.</p>
                <div class="host-actions"><button type="submit" class="aui-button aui-button-primary" id="authenticateButton">Confirm</button></div>
                """, message, HostWebSudo.DESTINATION, Destination.within(exchange.raw(HostWebSudo.DESTINATION)),
                exchange.loggedIn().getFullName());
        Html form = forms().post(exchange, "/doauthenticate.action", Html.of("id=\"authenticate-form\""), fields);
        show(exchange, Screen.of("Administrator access",
                Html.of("<div class=\"host-login\"><h1 id=\"title-text\">Administrator access</h1>{}</div>", form)));
    }
}
