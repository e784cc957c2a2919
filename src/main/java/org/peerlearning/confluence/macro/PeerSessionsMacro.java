package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.SessionCalendars;
import org.peerlearning.confluence.view.list.SessionListSettings;
import org.peerlearning.confluence.view.list.SessionListView;
import org.peerlearning.confluence.view.list.SessionLists;
import org.peerlearning.confluence.view.list.Span;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;

/** {@code peer-sessions}: sessions to come, one after the other or on the days of a week or month. */
public final class PeerSessionsMacro extends OwnMacro {

    private static final String NAME = "peer-sessions";
    private static final String GROUP = "group";

    private final SessionLists lists;
    private final SessionCalendars calendars;
    private final NamedGroups groups;
    private final PageAddresses addresses;
    private final CurrentViewer current;

    public PeerSessionsMacro(
            SessionLists lists,
            SessionCalendars calendars,
            NamedGroups groups,
            PageAddresses addresses,
            CurrentViewer current,
            MacroPage page) {
        super(page);
        this.lists = lists;
        this.calendars = calendars;
        this.groups = groups;
        this.addresses = addresses;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        if (Output.of(context) == Output.MAIL) {
            return page().linkToGroups(context);
        }
        MacroParameters typed = new MacroParameters(parameters);
        String name = typed.text(GROUP);
        Optional<GroupId> group = Optional.of(name).filter(NamedGroups::isNumber).map(NamedGroups::number);
        if (group.isEmpty() && !name.isEmpty()) {
            List<Group> named = groups.find(current.viewer(), name, context);
            if (named.size() != 1) {
                return page().unnamed(name, named.size(), context);
            }
            group = Optional.of(named.get(0).id());
        }
        SessionListSettings settings = new SessionListSettings(
                typed.read("display", Span::byKey).orElse(Span.LIST),
                typed.spaces("spaces", context),
                group,
                typed.read("format", Format::byKey),
                typed.read("tag", Tag::byKey),
                typed.number("days", 1, SessionListSettings.DAYS_MAX, SessionListSettings.DAYS_USUAL));
        SessionListView sessions = sessions(settings, addresses.of(NAME, parameters, context));
        return page().render(NAME, Map.of("sessionList", sessions, "pageUrl", addresses.full(context)), context);
    }

    private SessionListView sessions(SessionListSettings settings, ListAddress address) {
        Viewer viewer = current.viewer();
        return settings.span() == Span.LIST ? lists.of(viewer, settings, address) : calendars.of(viewer, settings, address);
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
