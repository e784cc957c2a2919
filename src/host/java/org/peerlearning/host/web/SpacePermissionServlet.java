package org.peerlearning.host.web;

import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.SpaceRight;
import org.peerlearning.host.wiki.Spaces;

/** The permissions of a space: a list, and the switch for visitors who are not logged in: {@code /spaces/spacepermissions.action}. */
final class SpacePermissionServlet extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/spaces/spacepermissions.action";

    private final transient Spaces spaces;
    private final transient Holders holders;
    private final transient Lookup lookup;

    SpacePermissionServlet(Kit kit, Rooms rooms, Holders holders, Lookup lookup) {
        super(kit);
        this.spaces = rooms.wiki().spaces();
        this.holders = holders;
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Space space = lookup.spaceToAdminister(exchange.text("key"));
        Html rows = Html.each(spaces.permissions(space), line -> Forms.row(
                holders.shown(line.holder()), switch (line.right()) {
                    case VIEW -> "View";
                    case CREATE -> "Create and edit pages";
                    case COMMENT -> "Comment";
                    case ADMINISTER -> "Administer";
                }));
        boolean open = spaces.permissions(space).contains(new SpaceRight(SpaceRight.Right.VIEW, Holder.anonymous()));
        Html anonymous = Html.of("<h2>Visitors</h2><p>{}</p>", open
                ? "Whoever is not logged in may view this space." : "Whoever is not logged in sees nothing of this space.")
                .and(forms().button(exchange, PATH, Html.NONE, open ? "Close to visitors" : "Open to visitors",
                        "key", space.getKey(), "anonymous", !open));
        show(exchange, Screen.titled("Space permissions", Forms.table(rows, "Who", "May").and(anonymous)).in(space));
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Space space = lookup.spaceToAdminister(exchange.text("key"));
        if (Boolean.parseBoolean(exchange.text("anonymous"))) {
            spaces.grant(space, SpaceRight.Right.VIEW, Holder.anonymous());
        } else {
            spaces.revoke(space, SpaceRight.Right.VIEW, Holder.anonymous());
        }
        exchange.redirect(PATH + "?key=" + Links.encode(space.getKey()));
    }
}
