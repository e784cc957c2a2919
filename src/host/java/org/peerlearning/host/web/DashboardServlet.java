package org.peerlearning.host.web;

import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.peerlearning.host.wiki.Spaces;

/** The first page: the spaces somebody may view. */
final class DashboardServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Spaces spaces;

    DashboardServlet(Kit kit, Spaces spaces) {
        super(kit);
        this.spaces = spaces;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        List<Space> visible = spaces.forUser(Viewer.orNull());
        String root = exchange.request().getContextPath();
        Html body = list(root, "Spaces", visible, space -> !space.isPersonal())
                .and(list(root, "Personal spaces", visible, Space::isPersonal));
        Html nothing = Html.when(visible.isEmpty(), () -> Html.of("<p>There is no space that you may view. Log in to see more.</p>"));
        show(exchange, Screen.titled("Dashboard", body.and(nothing)).context("atl.dashboard").bodyClass("dashboard"));
    }

    private static Html list(String root, String title, List<Space> all, Predicate<Space> wanted) {
        List<Space> shown = all.stream().filter(wanted).toList();
        return Html.when(!shown.isEmpty(), () -> Html.of("<h2>{}</h2><ul class=\"host-cards\">{}</ul>", title,
                Html.each(shown, space -> Html.of("<li><a href=\"{}\">{}</a><p>{}</p></li>",
                        root + Links.space(space), space.getName(), space.getKey()))));
    }
}
