package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.SignupState;

/** Does what a person clicked about their own sign-up, and turns what came of it into an answer. */
public final class SignupAnswers {

    /** What can be clicked. */
    @FunctionalInterface
    interface Click {
        SignupOutcome by(Viewer viewer, SessionId session, Door door);
    }

    private final CurrentViewer viewers;
    private final SessionJsons jsons;
    private final RestErrors errors;

    public SignupAnswers(CurrentViewer viewers, SessionJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** A sign-up that was not there before: 201. */
    Response created(String session, Click click) {
        return answer(outcome(session, click), RestAnswers::created, jsons::of);
    }

    /** A sign-up that stands elsewhere now: 200. */
    Response changed(String session, Click click) {
        return answer(outcome(session, click), RestAnswers::ok, jsons::of);
    }

    /** A sign-up that was given up, and may be taken back for a moment: 200. */
    Response cancelled(String session, Click click) {
        return answer(outcome(session, click), RestAnswers::ok, jsons::cancelled);
    }

    private SignupOutcome outcome(String session, Click click) {
        return click.by(viewers.viewer(), PathId.session(session), Door.REST);
    }

    private Response answer(
            SignupOutcome outcome, Function<Object, Response> entered, Function<SignupState, SessionJson> afterLeaving) {
        if (outcome instanceof SignupOutcome.Entered done) {
            return entered.apply(jsons.of(done.state()));
        }
        if (outcome instanceof SignupOutcome.Already already) {
            return RestAnswers.ok(jsons.of(already.state()));
        }
        if (outcome instanceof SignupOutcome.Left left) {
            return RestAnswers.ok(afterLeaving.apply(left.state()));
        }
        return errors.refused(List.of(((SignupOutcome.Refused) outcome).refusal()));
    }
}
