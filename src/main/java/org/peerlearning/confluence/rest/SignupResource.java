package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.SignUp;

/** The viewer's own sign-up for a session. A body, if one is sent, is not read: who and what stand in the request already. */
@Path("/sessions/{id}/signup")
@Produces(RestAnswers.JSON)
public class SignupResource {

    private final CurrentViewer viewers;
    private final SignUp signUp;
    private final CancelSignup cancelSignup;
    private final AnswerOffer answerOffer;
    private final ChangeMind changeMind;
    private final SignupAnswers answers;

    @Inject
    public SignupResource(
            CurrentViewer viewers,
            SignUp signUp,
            CancelSignup cancelSignup,
            AnswerOffer answerOffer,
            ChangeMind changeMind,
            SignupAnswers answers) {
        this.viewers = viewers;
        this.signUp = signUp;
        this.cancelSignup = cancelSignup;
        this.answerOffer = answerOffer;
        this.changeMind = changeMind;
        this.answers = answers;
    }

    @POST
    public Response signUp(@PathParam("id") String id) {
        return answers.created(signUp.signUp(viewers.viewer(), PathId.session(id), Door.REST));
    }

    @DELETE
    public Response cancel(@PathParam("id") String id) {
        return answers.cancelled(cancelSignup.cancel(viewers.viewer(), PathId.session(id), Door.REST));
    }

    @POST
    @Path("/late")
    public Response tellLate(@PathParam("id") String id) {
        return answers.changed(cancelSignup.cannotCome(viewers.viewer(), PathId.session(id), Door.REST));
    }

    @POST
    @Path("/undo")
    public Response undo(@PathParam("id") String id) {
        return answers.changed(changeMind.change(viewers.viewer(), PathId.session(id), Door.REST));
    }

    @POST
    @Path("/accept")
    public Response accept(@PathParam("id") String id) {
        return answers.changed(answerOffer.accept(viewers.viewer(), PathId.session(id), Door.REST));
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id) {
        return answers.changed(answerOffer.decline(viewers.viewer(), PathId.session(id), Door.REST));
    }
}
