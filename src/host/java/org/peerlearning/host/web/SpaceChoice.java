package org.peerlearning.host.web;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.peerlearning.host.wiki.Spaces;
import org.peerlearning.host.wiki.WikiAccess;

/** Asks for the space of a new page where the address does not say it. */
final class SpaceChoice {

    private final Spaces spaces;
    private final WikiAccess access;

    SpaceChoice(Rooms rooms) {
        this.spaces = rooms.wiki().spaces();
        this.access = rooms.wiki().access();
    }

    Screen screen(Exchange exchange) {
        List<Space> possible = spaces.forUser(Viewer.orNull()).stream()
                .filter(space -> access.canCreate(Viewer.orNull(), space)).toList();
        if (possible.isEmpty()) {
            throw HttpFailure.forbidden();
        }
        Html form = Html.of("""
                <form method="get" action="{}/pages/createpage.action" class="host-form">
                <div class="host-field"><label for="space-key">Space</label>
                <select id="space-key" name="spaceKey">{}</select></div>
                <div class="host-actions"><button type="submit" class="aui-button aui-button-primary">Next</button></div></form>
                """, exchange.request().getContextPath(),
                Html.each(possible, space -> Forms.option(space.getKey(), space.getName(), false)));
        return Screen.titled("Create page", form);
    }
}
