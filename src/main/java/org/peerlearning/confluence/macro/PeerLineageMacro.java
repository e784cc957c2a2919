package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.list.LineageViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Lineage;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** {@code peer-lineage}: what a group grew out of, and what grew out of it; of the group of its own page, unless it names another. */
public final class PeerLineageMacro extends OwnMacro {

    private static final String NAME = "peer-lineage";
    private static final String GROUP = "group";

    private final Lineage lineage;
    private final NamedGroups groups;
    private final LineageViews views;
    private final CurrentViewer current;

    public PeerLineageMacro(Lineage lineage, NamedGroups groups, LineageViews views, CurrentViewer current, MacroPage page) {
        super(page);
        this.lineage = lineage;
        this.groups = groups;
        this.views = views;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        if (Output.of(context) == Output.MAIL) {
            return page().linkToGroups(context);
        }
        MacroParameters typed = new MacroParameters(parameters);
        Viewer viewer = current.viewer();
        String name = typed.text(GROUP);
        if (NamedGroups.isNumber(name)) {
            return tree(viewer, NamedGroups.number(name), context);
        }
        if (name.isEmpty()) {
            return groups.here(viewer, context)
                    .map(group -> tree(viewer, group.id(), context))
                    .orElseGet(() -> page().problem("peer-learning.macro.problem.no-group-here", context));
        }
        List<Group> named = groups.find(viewer, name, context);
        return named.size() == 1 ? tree(viewer, named.get(0).id(), context) : page().unnamed(name, named.size(), context);
    }

    private String tree(Viewer viewer, GroupId id, ConversionContext context) {
        return lineage.of(viewer, id)
                .fold(tree -> page().render(NAME, Map.of("branches", views.of(tree, id)), context), refused -> "");
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
