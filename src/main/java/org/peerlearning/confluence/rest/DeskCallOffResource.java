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
import org.peerlearning.confluence.rest.DeskJson.CalledOffJson;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.CallOff;

/** A host calls a session off. */
@Path("/sessions/{id}/desk/call-off")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskCallOffResource {

    private final CurrentViewer viewers;
    private final CallOff callOff;
    private final RestErrors errors;

    @Inject
    public DeskCallOffResource(CurrentViewer viewers, CallOff callOff, RestErrors errors) {
        this.viewers = viewers;
        this.callOff = callOff;
        this.errors = errors;
    }

    @POST
    public Response callOff(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.text(body, "reason")
                .then(reason -> callOff.callOff(viewer, PathId.session(id), reason.orElse("")))
                .fold(ended -> RestAnswers.ok(new CalledOffJson(ended)), errors::refused);
    }
}
