package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.ChangeCapacity;

/** A host adds or takes away seats. */
@Path("/sessions/{id}/desk/capacity")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskCapacityResource {

    private final CurrentViewer viewers;
    private final ChangeCapacity changeCapacity;
    private final RestErrors errors;

    @Inject
    public DeskCapacityResource(CurrentViewer viewers, ChangeCapacity changeCapacity, RestErrors errors) {
        this.viewers = viewers;
        this.changeCapacity = changeCapacity;
        this.errors = errors;
    }

    @PUT
    public Response change(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.integer(body, "capacity")
                .then(capacity -> changeCapacity
                        .change(viewer, PathId.session(id), capacity.orElse(null))
                        .then(tally -> Answer.of(TallyJson.of(capacity.orElseThrow(), tally))))
                .fold(RestAnswers::ok, errors::refused);
    }
}
