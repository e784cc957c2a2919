package org.peerlearning.host.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Somebody's profile, with the tabs that apps add: {@code /users/viewuserprofile.action?username=}. */
final class ProfileServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient WebFragments fragments;

    ProfileServlet(Kit kit, Rooms rooms, WebFragments fragments) {
        super(kit);
        this.people = rooms.people();
        this.fragments = fragments;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Person viewer = exchange.loggedIn();
        String name = exchange.text("username");
        Person person = name.isEmpty() ? viewer : people.byName(name).orElseThrow(HttpFailure::notFound);
        String own = exchange.request().getContextPath() + Links.person(person);
        // The conditions and links of profile tabs look at the person shown, besides the one who looks.
        Map<String, Object> context = Map.of("user", viewer, "targetUser", person);
        Html tabs = Html.of("""
                <nav aria-label="Profile"><ul class="host-tabs"><li><a href="{}" aria-current="page">Profile</a></li>{}</ul></nav>""",
                own, Header.items(fragments.items("system.profile", context)));
        Html inactive = Html.when(!person.isActive(), () -> Html.of(" <span class=\"aui-lozenge\">Deactivated</span>"));
        Html facts = Html.each(facts(person), fact -> Html.of("<dt>{}</dt><dd>{}</dd>", fact.getKey(), fact.getValue()));
        show(exchange, Screen.of(person.getFullName(), Html.of(
                "<h1 id=\"title-text\">{}{}</h1>{}<dl class=\"host-facts\">{}</dl>", person.getFullName(), inactive, tabs, facts))
                .context("atl.userprofile"));
    }

    private static List<Map.Entry<String, String>> facts(Person person) {
        return List.of(Map.entry("User name", person.getName()), Map.entry("Email", person.getEmail()),
                        Map.entry("Phone", person.getPhone()), Map.entry("Position", person.getPosition()),
                        Map.entry("Department", person.getDepartment()), Map.entry("Location", person.getLocation()),
                        Map.entry("Time zone", person.getZone().getId()),
                        Map.entry("Language", person.getLanguage().getDisplayName(person.getLanguage())))
                .stream().filter(fact -> !fact.getValue().isBlank()).toList();
    }
}
