package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.Spaces;
import org.peerlearning.host.wiki.WikiAccess;

/** What the editor's fields suggest, as JSON under {@code /host-data/}: macros, users, groups, spaces, pages. */
final class DataServlet extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient People people;
    private final transient Spaces spaces;
    private final transient Pages pages;
    private final transient WikiAccess access;
    private final transient MacroList macros;

    DataServlet(Kit kit, Rooms rooms, MacroList macros) {
        super(kit);
        this.people = rooms.people();
        this.spaces = rooms.wiki().spaces();
        this.pages = rooms.wiki().pages();
        this.access = rooms.wiki().access();
        this.macros = macros;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        String wanted = exchange.text("q").toLowerCase(Locale.ROOT);
        Object answer = switch (exchange.path()) {
            case "/host-data/macros" -> macros.all();
            case "/host-data/users" -> users(exchange);
            case "/host-data/groups" -> groups(exchange, wanted);
            case "/host-data/spaces" -> spaces.forUser(Viewer.orNull()).stream()
                    .filter(space -> (space.getKey() + "\n" + space.getName()).toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(MOST).map(space -> item(space.getKey(), space.getName() + " (" + space.getKey() + ")")).toList();
            case "/host-data/pages" -> spaces.forUser(Viewer.orNull()).stream().flatMap(space -> pages.inSpace(space).stream())
                    .filter(page -> page.getTitle().toLowerCase(Locale.ROOT).contains(wanted) && access.canView(Viewer.orNull(), page))
                    .limit(MOST).map(DataServlet::page).toList();
            default -> throw HttpFailure.notFound();
        };
        exchange.response().setHeader("Cache-Control", "no-store");
        exchange.response().setContentType("application/json;charset=UTF-8");
        exchange.response().getWriter().write(JSON.writeValueAsString(answer));
    }

    /** By exact key or name, or by what is typed. Visitors get no list of people. */
    private List<Map<String, String>> users(Exchange exchange) {
        if (exchange.person().isEmpty()) {
            return List.of();
        }
        List<Person> found = exchange.has("key") ? one(people.byKey(exchange.text("key")))
                : exchange.has("name") ? one(people.byName(exchange.text("name"))) : people.search(exchange.text("q"), MOST);
        return found.stream().map(person -> Map.of("value", person.getName(), "key", person.getKey().getStringValue(),
                "label", person.getFullName() + " (" + person.getName() + ")")).toList();
    }

    private List<Map<String, String>> groups(Exchange exchange, String wanted) {
        return exchange.person().isEmpty() ? List.of() : people.groups().stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST).map(group -> item(group, group)).toList();
    }

    private static Map<String, String> page(Page page) {
        return item(page.getSpaceKey() + ":" + page.getTitle(), page.getTitle() + " (" + page.getSpace().getName() + ")");
    }

    private static Map<String, String> item(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private static List<Person> one(Optional<Person> person) {
        return person.stream().toList();
    }
}
