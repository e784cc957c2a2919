package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.peerlearning.confluence.view.CardViews;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/**
 * {@code peer-group}: a card that says what a group is about, who hosts it, when it meets next, and lets the reader sign up.
 *
 * <p>Without its parameter it shows the group that lives on the page it stands on.
 */
public final class PeerGroupMacro implements Macro {

    private static final String GROUP = "group";

    private final Groups groups;
    private final GroupCards cards;
    private final CardViews views;
    private final CurrentViewer current;
    private final MacroPage page;

    public PeerGroupMacro(Groups groups, GroupCards cards, CardViews views, CurrentViewer current, MacroPage page) {
        this.groups = groups;
        this.cards = cards;
        this.views = views;
        this.current = current;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Viewer viewer = current.viewer();
        OptionalLong id = MacroNumber.of(parameters, GROUP);
        if (id.isEmpty() && MacroNumber.isGiven(parameters, GROUP)) {
            return page.problem("peer-learning.macro.problem.group-number", context);
        }
        Optional<Group> group = id.isPresent()
                ? groups.find(viewer, new GroupId(id.getAsLong())).fold(Optional::of, refused -> Optional.empty())
                : here(viewer, context);
        if (group.isEmpty()) {
            // Whoever may not see the group's page sees nothing, the same as when there is no such group.
            return id.isPresent() ? "" : page.problem("peer-learning.macro.problem.no-group-here", context);
        }
        return page.render("peer-group", Map.of("card", views.of(cards.of(viewer, group.get()))), context);
    }

    private Optional<Group> here(Viewer viewer, ConversionContext context) {
        ContentEntityObject content = context.getEntity();
        return content == null ? Optional.empty() : groups.on(viewer, new PageId(content.getId()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
