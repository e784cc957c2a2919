package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.rest.DeskJson.DecidedJson;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.HoldAnyway;

/** A host settles that a session takes place, however few come. A body, if one is sent, is not read. */
@Path("/sessions/{id}/desk/hold")
@Produces(RestAnswers.JSON)
public class DeskHoldResource {

    private final CurrentViewer viewers;
    private final HoldAnyway holdAnyway;
    private final RestErrors errors;

    @Inject
    public DeskHoldResource(CurrentViewer viewers, HoldAnyway holdAnyway, RestErrors errors) {
        this.viewers = viewers;
        this.holdAnyway = holdAnyway;
        this.errors = errors;
    }

    @POST
    public Response hold(@PathParam("id") String id) {
        return holdAnyway.hold(viewers.viewer(), PathId.session(id))
                .fold(session -> RestAnswers.ok(new DecidedJson(session.decided())), errors::refused);
    }
}
