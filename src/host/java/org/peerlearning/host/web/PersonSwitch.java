package org.peerlearning.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpSession;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Becoming somebody else in one click, for trying things out: those one has been already, then some others. */
final class PersonSwitch {

    private static final String ATTRIBUTE = "host.switched";
    private static final int SHOWN = 6;
    /** Those of the sample whom a newcomer reads of first. */
    private static final List<String> FIRST = List.of("ana", "bo", "chloe", "emi", "admin");

    private final People people;
    private final Forms forms;

    PersonSwitch(People people, Forms forms) {
        this.people = people;
        this.forms = forms;
    }

    /** The part of a menu with the people to become. */
    Html menu(Exchange exchange) {
        String wanted = "GET".equals(exchange.request().getMethod()) && !exchange.path().startsWith("/log") ? exchange.wanted() : "/";
        Html buttons = Html.each(candidates(exchange), person -> Html.of(
                "<button type=\"submit\" name=\"username\" value=\"{}\">{}</button>", person.getName(), person.getFullName()));
        Html back = Forms.hidden("os_destination", wanted);
        return Html.of("<h2>Switch user (development)</h2>")
                .and(forms.post(exchange, "/dev/switch-user", Html.of("class=\"host-switch\""), back.and(buttons)))
                .and(forms.post(exchange, "/dev/switch-user", Html.NONE, back.and(Html.of("""
                        <div class="host-row"><label class="host-hidden" for="switch-user-name">User name</label>
                        <input type="text" id="switch-user-name" name="username" placeholder="User name" autocomplete="off" required>
                        <button type="submit">Switch</button></div>"""))));
    }

    /** Remembers, for the menu, who somebody has been. */
    void remember(Exchange exchange, List<String> before, String name) {
        List<String> names = new ArrayList<>(before);
        names.remove(name);
        names.add(0, name);
        exchange.request().getSession(true).setAttribute(ATTRIBUTE, List.copyOf(names.subList(0, Math.min(SHOWN, names.size()))));
    }

    /** The user names somebody has been in this session, latest first. */
    List<String> before(Exchange exchange) {
        HttpSession session = exchange.request().getSession(false);
        Object names = session == null ? null : session.getAttribute(ATTRIBUTE);
        List<String> found = new ArrayList<>();
        if (names instanceof List<?> list) {
            list.forEach(name -> found.add(String.valueOf(name)));
        }
        return found;
    }

    private List<Person> candidates(Exchange exchange) {
        List<Person> found = new ArrayList<>(before(exchange).stream().map(people::byName).flatMap(Optional::stream)
                .filter(Person::isActive).toList());
        Stream<Person> others = Stream.concat(
                FIRST.stream().map(people::byName).flatMap(Optional::stream), people.search("", SHOWN * 2).stream());
        others.filter(person -> person.isActive() && !found.contains(person))
                .distinct()
                .limit(Math.max(0, SHOWN - found.size()))
                .toList()
                .forEach(found::add);
        exchange.person().ifPresent(found::remove);
        return found;
    }
}
