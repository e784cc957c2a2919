package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.Draws;

/** How lots are drawn for a session's seats: everything that is needed to do it again. */
@Path("/sessions/{id}/draw")
@Produces(RestAnswers.JSON)
public class DrawResource {

    private final CurrentViewer viewers;
    private final Draws draws;
    private final DrawJsons jsons;
    private final RestErrors errors;

    @Inject
    public DrawResource(CurrentViewer viewers, Draws draws, DrawJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.draws = draws;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response draw(@PathParam("id") String id) {
        SessionId session = PathId.session(id);
        return draws.of(viewers.viewer(), session)
                .fold(report -> RestAnswers.ok(jsons.of(session, report)), errors::refused);
    }
}
