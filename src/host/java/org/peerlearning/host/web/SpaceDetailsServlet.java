package org.peerlearning.host.web;

import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import org.peerlearning.host.wiki.Spaces;

/** Puts a space away, takes it into use again, and removes it: {@code /spaces/spacedetails.action} shows how, forms do it. */
final class SpaceDetailsServlet extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/spaces/spacedetails.action";

    private final transient Spaces spaces;
    private final transient Lookup lookup;

    SpaceDetailsServlet(Kit kit, Rooms rooms, Lookup lookup) {
        super(kit);
        this.spaces = rooms.wiki().spaces();
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        if (!PATH.equals(exchange.path())) {
            throw new HttpFailure(405, "This address only takes what a form sends.");
        }
        Space space = lookup.spaceToAdminister(exchange.text("key"));
        Html status = Html.of("<h2>Status</h2><p>{}</p>", space.isArchived()
                        ? "This space is archived: lists leave it out, and everything in it stays." : "This space is in use.")
                .and(forms().button(exchange, "/spaces/archivespace.action", Html.NONE, space.isArchived() ? "Take into use" : "Archive",
                        "key", space.getKey(), "archived", !space.isArchived()));
        Html removal = Html.of("<h2>Delete</h2><p>All pages go with it, and nothing brings them back.</p>")
                .and(forms().button(exchange, "/spaces/removespace.action",
                        Html.of("data-confirm=\"Delete this space and everything in it for good?\""), "Delete space",
                        "key", space.getKey()));
        show(exchange, Screen.titled("Space details", status.and(removal)).in(space));
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Space space = lookup.spaceToAdminister(exchange.text("key"));
        exchange.redirect(switch (exchange.path()) {
            case "/spaces/archivespace.action" -> {
                spaces.setArchived(space, Boolean.parseBoolean(exchange.text("archived")));
                yield PATH + "?key=" + Links.encode(space.getKey());
            }
            case "/spaces/removespace.action" -> {
                spaces.remove(space);
                yield "/";
            }
            default -> throw new HttpFailure(405, "This address takes no forms.");
        });
    }
}
