package org.peerlearning.confluence.rest;

import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignupOutcome;

/** The viewer's own seat in a session. A body, if one is sent, is not read: who and what stand in the request already. */
@Path("/sessions/{id}/signup")
@Produces(RestAnswers.JSON)
public class SignupResource {

    private final CurrentViewer viewers;
    private final SignUp signUp;
    private final SessionJsons jsons;
    private final RestErrors errors;

    @Inject
    public SignupResource(CurrentViewer viewers, SignUp signUp, SessionJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.signUp = signUp;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response signUp(@PathParam("id") String id) {
        return answer(signUp.signUp(viewers.viewer(), PathId.session(id)));
    }

    @DELETE
    public Response cancel(@PathParam("id") String id) {
        return answer(signUp.cancel(viewers.viewer(), PathId.session(id)));
    }

    private Response answer(SignupOutcome outcome) {
        if (outcome instanceof SignupOutcome.Seated seated) {
            return RestAnswers.created(jsons.of(seated.state()));
        }
        if (outcome instanceof SignupOutcome.AlreadySeated already) {
            return RestAnswers.ok(jsons.of(already.state()));
        }
        if (outcome instanceof SignupOutcome.Cancelled cancelled) {
            return RestAnswers.ok(jsons.of(cancelled.state()));
        }
        return errors.refused(List.of(((SignupOutcome.Refused) outcome).refusal()));
    }
}
