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
import org.peerlearning.signup.AddParticipants;

/** A host signs several people up at once. */
@Path("/sessions/{id}/desk/participants/several")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskParticipantsResource {

    private final CurrentViewer viewers;
    private final AddParticipants addParticipants;
    private final NamesJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskParticipantsResource(CurrentViewer viewers, AddParticipants addParticipants, NamesJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.addParticipants = addParticipants;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response add(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.userNames(body)
                .then(users -> addParticipants.add(viewer, PathId.session(id), users))
                .fold(added -> RestAnswers.ok(jsons.added(added)), errors::refused);
    }
}
