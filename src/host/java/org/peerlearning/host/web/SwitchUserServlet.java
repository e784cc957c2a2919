package org.peerlearning.host.web;

import java.io.IOException;
import java.util.List;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Becoming somebody else without a password: {@code POST /dev/switch-user}. */
final class SwitchUserServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient Login login;
    private final transient PersonSwitch memory;

    SwitchUserServlet(Kit kit, People people, Login login, PersonSwitch memory) {
        super(kit);
        this.people = people;
        this.login = login;
        this.memory = memory;
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        String name = exchange.text("username");
        Person person = people.byName(name).filter(Person::isActive)
                .orElseThrow(() -> HttpFailure.badRequest("Nobody who may log in has the user name \"" + name + "\"."));
        List<String> before = memory.before(exchange);
        login.end(exchange.request());
        login.begin(exchange.request(), person);
        memory.remember(exchange, before, person.getName());
        exchange.redirect(Destination.within(exchange.raw("os_destination")));
    }
}
