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
import org.peerlearning.signup.AddWalkIn;

/** A host gives a free seat to somebody who came without a sign-up. */
@Path("/sessions/{id}/desk/walk-ins")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskWalkInResource {

    private final CurrentViewer viewers;
    private final AddWalkIn addWalkIn;
    private final DeskJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskWalkInResource(CurrentViewer viewers, AddWalkIn addWalkIn, DeskJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.addWalkIn = addWalkIn;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response add(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.userName(body)
                .then(user -> addWalkIn.add(viewer, PathId.session(id), user))
                .fold(added -> RestAnswers.created(jsons.of(added)), errors::refused);
    }
}
