package org.peerlearning.host.web;

import java.util.List;
import java.util.Locale;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Deactivates, reactivates and removes people: {@code /admin/users.action}. */
final class AdminPeopleServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/users.action";

    private final transient People people;

    AdminPeopleServlet(Kit kit, Rooms rooms, AdminSidebar sidebar) {
        super(kit, rooms, sidebar);
        this.people = rooms.people();
    }

    @Override
    protected Screen screen(Exchange exchange) {
        String root = exchange.request().getContextPath();
        String wanted = exchange.text("query").toLowerCase(Locale.ROOT);
        List<Person> found = people.all().stream()
                .filter(person -> (person.getName() + "\n" + person.getFullName()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        Html search = Html.of("""
                <form method="get" action="{}{}" role="search" class="host-inline"><label for="users-query">Name</label>
                <input type="text" id="users-query" name="query" value="{}">
                <button type="submit" class="aui-button">Search</button></form>""",
                root, PATH, exchange.text("query"));
        Html rows = Html.each(found, person -> Forms.row(
                Html.of("<a href=\"{}\">{}</a>", root + Links.person(person), person.getFullName()), person.getName(),
                person.getDepartment(), person.isActive() ? "Active" : "Deactivated", buttons(exchange, person)));
        return Screen.titled("Users", search.and(Forms.table(rows, "Name", "User name", "Department", "State", "Actions")));
    }

    private Html buttons(Exchange exchange, Person person) {
        if (person.equals(Viewer.orNull())) {
            return Html.of("You");
        }
        String name = person.getName();
        return forms().button(exchange, PATH, Html.NONE, person.isActive() ? "Deactivate" : "Reactivate",
                        "username", name, "action", person.isActive() ? "deactivate" : "reactivate")
                .and(forms().button(exchange, PATH, Html.of("data-confirm=\"Remove {} for good?\"", name), "Remove",
                        "username", name, "action", "remove"));
    }

    @Override
    protected String change(Exchange exchange) {
        Person person = people.byName(exchange.text("username")).orElseThrow(HttpFailure::notFound);
        if (person.equals(Viewer.orNull())) {
            throw HttpFailure.badRequest("You cannot do this to yourself.");
        }
        switch (exchange.text("action")) {
            case "deactivate" -> people.deactivate(person);
            case "reactivate" -> people.reactivate(person);
            case "remove" -> people.remove(person);
            default -> throw HttpFailure.badRequest("Unknown action.");
        }
        return PATH;
    }
}
