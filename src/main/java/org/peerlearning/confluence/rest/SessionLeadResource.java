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
import org.peerlearning.session.SessionLead;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** A host says who leads a session. */
@Path("/sessions/{id}/lead")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionLeadResource {

    private final CurrentViewer viewers;
    private final SessionLead sessionLead;
    private final SessionJsons jsons;
    private final RestErrors errors;

    @Inject
    public SessionLeadResource(CurrentViewer viewers, SessionLead sessionLead, SessionJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.sessionLead = sessionLead;
        this.jsons = jsons;
        this.errors = errors;
    }

    @PUT
    public Response assign(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.text(body, "user")
                .then(user -> sessionLead.assign(viewer, PathId.session(id), user.orElse(null)))
                .then(session -> jsons.find(viewer, session.id()))
                .fold(RestAnswers::ok, errors::refused);
    }
}
