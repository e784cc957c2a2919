package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/** What all sign-up buttons of a page show, looked up once for a request. */
public final class PageButtons {

    private static final PageNumbers NUMBERS = new PageNumbers(PeerSignupMacro.NAME, PeerSignupMacro.SESSION);

    private record Found(Set<SessionId> asked, Map<SessionId, SignupState> states) {}

    private final Meetings meetings;
    private final SignupStates states;
    private final RequestMemo memo;

    public PageButtons(Meetings meetings, SignupStates states, RequestMemo memo) {
        this.meetings = meetings;
        this.states = states;
        this.memo = memo;
    }

    /** Empty when there is no such session, or the viewer may not see it. */
    Optional<SignupState> find(Viewer viewer, SessionId id, ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        if (page != null) {
            Found found = memo.once(viewer, Found.class, page.getId(), () -> lookUp(viewer, context));
            if (found.asked().contains(id)) {
                return Optional.ofNullable(found.states().get(id));
            }
        }
        return states.of(viewer, id).fold(Optional::of, refused -> Optional.empty());
    }

    private Found lookUp(Viewer viewer, ConversionContext context) {
        Set<SessionId> asked = NUMBERS.on(context).stream().map(SessionId::new).collect(Collectors.toSet());
        List<SignupState> found = asked.isEmpty() ? List.of() : states.of(viewer, meetings.visible(viewer, asked));
        return new Found(asked, found.stream().collect(Collectors.toMap(SignupState::session, Function.identity())));
    }
}
