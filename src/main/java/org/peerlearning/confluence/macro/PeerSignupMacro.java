package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.OptionalLong;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/** {@code peer-signup}: just the button for one session, with its state. */
public final class PeerSignupMacro implements Macro {

    private static final String SESSION = "session";

    private final SignupStates states;
    private final SessionViews views;
    private final CurrentViewer current;
    private final MacroPage page;

    public PeerSignupMacro(SignupStates states, SessionViews views, CurrentViewer current, MacroPage page) {
        this.states = states;
        this.views = views;
        this.current = current;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        OptionalLong id = MacroNumber.of(parameters, SESSION);
        if (id.isEmpty()) {
            return page.problem("peer-learning.macro.problem.session-number", context);
        }
        return states.of(current.viewer(), new SessionId(id.getAsLong()))
                .fold(state -> button(state, context), refused -> "");
    }

    private String button(SignupState state, ConversionContext context) {
        return page.render("peer-signup", Map.of("session", views.of(state)), context);
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
