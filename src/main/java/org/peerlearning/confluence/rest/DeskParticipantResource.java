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
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.AddParticipant;

/** A host signs somebody up. */
@Path("/sessions/{id}/desk/participants")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskParticipantResource {

    private final CurrentViewer viewers;
    private final AddParticipant addParticipant;
    private final DeskJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskParticipantResource(CurrentViewer viewers, AddParticipant addParticipant, DeskJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.addParticipant = addParticipant;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response add(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.userName(body)
                .then(user -> addParticipant.add(viewer, PathId.session(id), user))
                .fold(added -> RestAnswers.created(jsons.of(added)), errors::refused);
    }
}
