package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.OptionalLong;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.SignupState;

/** {@code peer-signup}: just the button for one session, with its state. */
public final class PeerSignupMacro extends OwnMacro {

    static final String NAME = "peer-signup";
    static final String SESSION = "session";

    private final PageButtons buttons;
    private final SessionViews views;
    private final CurrentViewer current;

    public PeerSignupMacro(PageButtons buttons, SessionViews views, CurrentViewer current, MacroPage page) {
        super(page);
        this.buttons = buttons;
        this.views = views;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        OptionalLong id = new MacroParameters(parameters).number(SESSION);
        if (id.isEmpty()) {
            return page().problem("peer-learning.macro.problem.session-number", context);
        }
        return buttons.find(current.viewer(), new SessionId(id.getAsLong()), context)
                .map(state -> button(state, context))
                .orElse("");
    }

    private String button(SignupState state, ConversionContext context) {
        return page().render(NAME, Map.of("session", views.of(state)), context);
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
