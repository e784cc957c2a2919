package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.peerlearning.confluence.view.list.LineageViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Lineage;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/** {@code peer-lineage}: what a group grew out of, and what grew out of it; of the group of its own page, unless it names another. */
public final class PeerLineageMacro extends OwnMacro {

    private static final String NAME = "peer-lineage";
    private static final String GROUP = "group";

    private final Lineage lineage;
    private final Groups groups;
    private final LineageViews views;
    private final CurrentViewer current;

    public PeerLineageMacro(Lineage lineage, Groups groups, LineageViews views, CurrentViewer current, MacroPage page) {
        super(page);
        this.lineage = lineage;
        this.groups = groups;
        this.views = views;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        OptionalLong number = typed.number(GROUP);
        if (number.isEmpty() && typed.isGiven(GROUP)) {
            return page().problem("peer-learning.macro.problem.group-number", context);
        }
        Viewer viewer = current.viewer();
        Optional<GroupId> id = number.isPresent() ? Optional.of(new GroupId(number.getAsLong())) : here(viewer, context);
        if (id.isEmpty()) {
            return page().problem("peer-learning.macro.problem.no-group-here", context);
        }
        return lineage.of(viewer, id.get())
                .fold(tree -> page().render(NAME, Map.of("branches", views.of(tree, id.get())), context), refused -> "");
    }

    private Optional<GroupId> here(Viewer viewer, ConversionContext context) {
        ContentEntityObject content = context.getEntity();
        return content == null ? Optional.empty() : groups.on(viewer, new PageId(content.getId())).map(Group::id);
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
