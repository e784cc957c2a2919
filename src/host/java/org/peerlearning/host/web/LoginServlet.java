package org.peerlearning.host.web;

import java.io.IOException;
import java.util.Optional;
import org.peerlearning.host.people.Person;

/** Logging in and out: {@code /login.action}, {@code /dologin.action}, {@code /logout.action}. */
final class LoginServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Login login;
    private final transient PersonSwitch people;

    LoginServlet(Kit kit, Login login, PersonSwitch people) {
        super(kit);
        this.login = login;
        this.people = people;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/login.action" -> form(exchange, Html.NONE);
            case "/logout.action" -> show(exchange,
                    Screen.titled("Log out", forms().button(exchange, "/logout.action", Html.NONE, "Log out")));
            default -> exchange.redirect("/login.action");
        }
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        if ("/logout.action".equals(exchange.path())) {
            login.end(exchange.request());
            exchange.redirect("/login.action");
            return;
        }
        Optional<Person> person = login.check(exchange.text("os_username"), exchange.raw("os_password"));
        if (person.isPresent()) {
            login.begin(exchange.request(), person.get());
            exchange.redirect(Destination.within(exchange.raw("os_destination")));
        } else {
            // The same words whether the name, the password or the account is wrong.
            form(exchange, Forms.message("error", Html.of("Your user name or your password is wrong, or you may not log in.")));
        }
    }

    private void form(Exchange exchange, Html message) throws IOException {
        Html fields = Html.of("""
                {}<input type="hidden" name="os_destination" value="{}">
                <div class="host-field"><label for="os_username">User name</label>
                <input type="text" id="os_username" name="os_username" value="{}" autocomplete="username" required></div>
                <div class="host-field"><label for="os_password">Password</label>
                <input type="password" id="os_password" name="os_password" autocomplete="current-password" required></div>
                <p class="host-hint">On this development host everybody's password is the user name.</p>
                <div class="host-actions"><button type="submit" class="aui-button aui-button-primary" id="loginButton">Log in</button></div>
                """, message, Destination.within(exchange.raw("os_destination")), exchange.text("os_username"));
        Html form = forms().post(exchange, "/dologin.action", Html.of("id=\"login-form\""), fields);
        Html switcher = Html.of("<div class=\"host-menu-body host-section\">{}</div>", people.menu(exchange));
        show(exchange, Screen.of("Log in",
                Html.of("<div class=\"host-login\"><h1 id=\"title-text\">Log in</h1>{}{}</div>", form, switcher)));
    }
}
