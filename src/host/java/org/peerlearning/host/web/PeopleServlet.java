package org.peerlearning.host.web;

import java.io.IOException;
import java.util.List;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** The directory of people: {@code /browsepeople.action}. */
final class PeopleServlet extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 300;

    private final transient People people;

    PeopleServlet(Kit kit, Rooms rooms) {
        super(kit);
        this.people = rooms.people();
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        exchange.loggedIn();
        String root = exchange.request().getContextPath();
        List<Person> found = people.search(exchange.text("query"), MOST);
        Html search = Html.of("""
                <form method="get" action="{}/browsepeople.action" role="search" class="host-inline">
                <label for="people-query">Name</label><input type="text" id="people-query" name="query" value="{}">
                <button type="submit" class="aui-button">Search</button></form>""", root, exchange.text("query"));
        Html cards = Html.each(found, person -> Html.of("<li><a href=\"{}\">{}</a><p>{}</p></li>",
                root + Links.person(person), person.getFullName(), person.getDepartment()));
        show(exchange, Screen.titled("People", search.and(found.isEmpty() ? Html.of("<p>Nobody has such a name.</p>")
                : Html.of("<ul class=\"host-cards\">{}</ul>", cards))));
    }
}
