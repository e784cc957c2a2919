package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.SignupState;

/** Turns what came of a person's own click into an answer. */
public final class SignupAnswers {

    private final SessionJsons jsons;
    private final RestErrors errors;

    public SignupAnswers(SessionJsons jsons, RestErrors errors) {
        this.jsons = jsons;
        this.errors = errors;
    }

    /** A sign-up that was not there before: 201. */
    Response created(SignupOutcome outcome) {
        return answer(outcome, RestAnswers::created, jsons::of);
    }

    /** A sign-up that stands elsewhere now: 200. */
    Response changed(SignupOutcome outcome) {
        return answer(outcome, RestAnswers::ok, jsons::of);
    }

    /** A sign-up that was given up, and may be taken back for a moment: 200. */
    Response cancelled(SignupOutcome outcome) {
        return answer(outcome, RestAnswers::ok, jsons::cancelled);
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
