package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.Desk;

/** What happened in a session: all of it for its hosts, and for everybody else what concerns themselves. */
@Path("/sessions/{id}/history")
@Produces(RestAnswers.JSON)
public class HistoryResource {

    private final CurrentViewer viewers;
    private final Desk desk;
    private final DeskJsons jsons;
    private final RestErrors errors;

    @Inject
    public HistoryResource(CurrentViewer viewers, Desk desk, DeskJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.desk = desk;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response history(@PathParam("id") String id) {
        return desk.history(viewers.viewer(), PathId.session(id))
                .fold(history -> RestAnswers.ok(jsons.of(history)), errors::refused);
    }
}
