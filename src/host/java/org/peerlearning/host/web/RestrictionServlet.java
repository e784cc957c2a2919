package org.peerlearning.host.web;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.host.wiki.Restrictions;
import org.peerlearning.host.wiki.WikiAccess;

/** Shows and sets who alone may view or edit a page: {@code /pages/pagepermissions.action}. */
final class RestrictionServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Restrictions restrictions;
    private final transient WikiAccess access;
    private final transient Holders holders;
    private final transient Lookup lookup;

    RestrictionServlet(Kit kit, Rooms rooms, Holders holders, Lookup lookup) {
        super(kit);
        this.restrictions = rooms.wiki().restrictions();
        this.access = rooms.wiki().access();
        this.holders = holders;
        this.lookup = lookup;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        Page page = lookup.pageToRestrict(exchange.number("pageId"));
        Html fields = Forms.hidden("pageId", page.getId())
                .and(fieldset(page, Restriction.Kind.VIEW, "Viewing restricted to"))
                .and(fieldset(page, Restriction.Kind.EDIT, "Editing restricted to"))
                .and(Html.of("""
                        <p class="host-hint">Several names are separated by commas. With nothing named, there is no restriction.</p>"""))
                .and(Forms.submit("Apply", exchange.request().getContextPath() + Links.page(page)));
        Html form = forms().post(exchange, "/pages/pagepermissions.action", Html.of("class=\"host-form\""), fields);
        Screen screen = Screen.titled("Restrictions", Html.of("<p>{}</p>", page.getTitle()).and(form));
        // Whoever may lift restrictions without seeing the page gets no page tree around it.
        show(exchange, access.canView(Viewer.orNull(), page) ? screen.about(page) : screen);
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Page page = lookup.pageToRestrict(exchange.number("pageId"));
        Set<Restriction> wanted = new LinkedHashSet<>();
        for (Restriction.Kind kind : Restriction.Kind.values()) {
            holders.read(exchange.text(kind + "-users"), exchange.text(kind + "-groups"))
                    .forEach(holder -> wanted.add(new Restriction(kind, holder)));
        }
        restrictions.set(page, wanted);
        exchange.redirect(access.canView(Viewer.orNull(), page) ? Links.page(page) : Links.space(page.getSpace()));
    }

    private Html fieldset(Page page, Restriction.Kind kind, String legend) {
        List<Holder> named = restrictions.of(page).stream()
                .filter(restriction -> restriction.kind() == kind).map(Restriction::holder).toList();
        return Html.of("<fieldset class=\"host-fieldset\"><legend>{}</legend>{}{}</fieldset>", legend,
                Forms.line(kind + "-users", "Users", holders.userNames(named),
                        Html.of("data-host-suggest=\"users\" data-host-multiple=\"true\"")),
                Forms.line(kind + "-groups", "Groups", holders.groupNames(named),
                        Html.of("data-host-suggest=\"groups\" data-host-multiple=\"true\"")));
    }
}
