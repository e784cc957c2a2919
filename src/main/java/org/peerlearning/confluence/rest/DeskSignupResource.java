package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.Signup;

/** What a host does about one sign-up of a session. */
@Path("/sessions/{id}/desk/signups/{signup}")
@Produces(RestAnswers.JSON)
public class DeskSignupResource {

    private final CurrentViewer viewers;
    private final RemoveParticipant removeParticipant;
    private final MoveParticipant moveParticipant;
    private final DecideRequest decideRequest;
    private final DeskJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskSignupResource(
            CurrentViewer viewers,
            RemoveParticipant removeParticipant,
            MoveParticipant moveParticipant,
            DecideRequest decideRequest,
            DeskJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.removeParticipant = removeParticipant;
        this.moveParticipant = moveParticipant;
        this.decideRequest = decideRequest;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    @Path("/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @PathParam("signup") String signup, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(DeskRequest.text(body, "reason").then(reason ->
                removeParticipant.remove(viewer, PathId.session(id), PathId.signup(signup), reason.orElse(""))));
    }

    @POST
    @Path("/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") String id, @PathParam("signup") String signup, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(DeskRequest.session(body)
                .then(to -> moveParticipant.move(viewer, PathId.session(id), PathId.signup(signup), to)));
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/accept")
    public Response accept(@PathParam("id") String id, @PathParam("signup") String signup) {
        return answer(decideRequest.accept(viewers.viewer(), PathId.session(id), PathId.signup(signup)));
    }

    @POST
    @Path("/turn-down")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response turnDown(@PathParam("id") String id, @PathParam("signup") String signup, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(DeskRequest.text(body, "reason").then(reason ->
                decideRequest.turnDown(viewer, PathId.session(id), PathId.signup(signup), reason.orElse(""))));
    }

    private Response answer(Answer<Signup> changed) {
        return changed.fold(signup -> RestAnswers.ok(jsons.of(signup)), errors::refused);
    }
}
