package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;

/**
 * {@code peer-signup}: just the button for one session, with its state. Without parameters it is for the next session of the group that
 * lives on the page it stands on; anywhere else it says of which group, and when.
 */
public final class PeerSignupMacro extends OwnMacro {

    static final String NAME = "peer-signup";
    static final String GROUP = "group";
    static final String SESSION = "session";

    private final PageButtons buttons;
    private final SessionViews views;
    private final PageLinks links;
    private final CurrentViewer current;

    public PeerSignupMacro(PageButtons buttons, SessionViews views, PageLinks links, CurrentViewer current, MacroPage page) {
        super(page);
        this.buttons = buttons;
        this.views = views;
        this.links = links;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        Viewer viewer = current.viewer();
        String session = typed.text(SESSION);
        if (NamedGroups.isNumber(session)) {
            Optional<SignupState> found = buttons.find(viewer, PageButtons.number(session), context);
            if (isForOthers(found.map(state -> state.meeting().page()), context)) {
                return page().linkToGroups(context);
            }
            return found
                    .map(state -> button(state, context))
                    .orElse("");
        }
        // Where somebody puts the name of a group into the other field, it is clear enough what they mean.
        String name = session.isEmpty() ? typed.text(GROUP) : session;
        if (name.isEmpty()) {
            return buttons.here(viewer, context)
                    .map(next -> next(next, context))
                    .orElseGet(() -> page().problem("peer-learning.macro.problem.no-group-here", context));
        }
        List<PageButtons.Next> named = buttons.next(viewer, name, context);
        if (isForOthers(named.size() == 1 ? Optional.of(named.get(0).group().page()) : Optional.empty(), context)) {
            return page().linkToGroups(context);
        }
        return named.size() == 1 ? next(named.get(0), context) : page().unnamed(name, named.size(), context);
    }

    /** Whether others than the viewer may read of a group that does not live on this page. */
    private static boolean isForOthers(Optional<PageId> home, ConversionContext context) {
        return Output.of(context) == Output.MAIL && home.filter(page -> PeerGroupMacro.isOwn(page, context)).isEmpty();
    }

    private String next(PageButtons.Next next, ConversionContext context) {
        return next.state()
                .map(state -> button(state, context))
                .orElseGet(() -> page().render(
                        "peer-signup-none", values(next.group().title(), next.group().page(), context), context));
    }

    private String button(SignupState state, ConversionContext context) {
        Map<String, Object> values = values(state.meeting().groupTitle(), state.meeting().page(), context);
        values.put("session", views.of(state));
        return page().render(NAME, values, context);
    }

    private Map<String, Object> values(String title, PageId home, ConversionContext context) {
        boolean own = PeerGroupMacro.isOwn(home, context);
        Map<String, Object> values = new HashMap<>();
        values.put("own", own);
        values.put("groupTitle", title);
        values.put("groupUrl", own ? "" : links.of(home).orElse(""));
        return values;
    }

    /** Block, although it is small: it carries a live region and a question, which no paragraph may hold. */
    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }
}
