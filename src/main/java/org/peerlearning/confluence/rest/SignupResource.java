package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.DeclineInvitation;
import org.peerlearning.signup.SignUp;

/** The viewer's own sign-up for a session. A body, if one is sent, is not read: who and what stand in the request already. */
@Path("/sessions/{id}/signup")
@Produces(RestAnswers.JSON)
public class SignupResource {

    private final SignUp signUp;
    private final CancelSignup cancelSignup;
    private final AnswerOffer answerOffer;
    private final ChangeMind changeMind;
    private final DeclineInvitation declineInvitation;
    private final SignupAnswers answers;

    @Inject
    public SignupResource(
            SignUp signUp,
            CancelSignup cancelSignup,
            AnswerOffer answerOffer,
            ChangeMind changeMind,
            DeclineInvitation declineInvitation,
            SignupAnswers answers) {
        this.signUp = signUp;
        this.cancelSignup = cancelSignup;
        this.answerOffer = answerOffer;
        this.changeMind = changeMind;
        this.declineInvitation = declineInvitation;
        this.answers = answers;
    }

    @POST
    public Response signUp(@PathParam("id") String id) {
        return answers.created(id, signUp::signUp);
    }

    @DELETE
    public Response cancel(@PathParam("id") String id) {
        return answers.cancelled(id, cancelSignup::cancel);
    }

    @POST
    @Path("/late")
    public Response tellLate(@PathParam("id") String id) {
        return answers.changed(id, cancelSignup::cannotCome);
    }

    @POST
    @Path("/undo")
    public Response undo(@PathParam("id") String id) {
        return answers.changed(id, changeMind::change);
    }

    @POST
    @Path("/accept")
    public Response accept(@PathParam("id") String id) {
        return answers.changed(id, answerOffer::accept);
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id) {
        return answers.changed(id, answerOffer::decline);
    }

    @POST
    @Path("/decline-invitation")
    public Response declineInvitation(@PathParam("id") String id) {
        return answers.changed(id, declineInvitation::decline);
    }
}
