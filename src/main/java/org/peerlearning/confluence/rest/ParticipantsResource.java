package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Participants;

/** Who takes part in a session, for those to whom its hosts show it. Never for visitors, so it carries no annotation. */
@Path("/sessions/{id}/participants")
@Produces(RestAnswers.JSON)
public class ParticipantsResource {

    private final CurrentViewer viewers;
    private final Participants participants;
    private final ParticipantsJsons jsons;
    private final RestErrors errors;

    @Inject
    public ParticipantsResource(
            CurrentViewer viewers, Participants participants, ParticipantsJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.participants = participants;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response page(
            @PathParam("id") String id, @QueryParam("afterSeat") String afterSeat, @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        return ParticipantsQuery.read(afterSeat, limit)
                .then(query -> participants
                        .of(viewer, PathId.session(id), query.afterSeat(), query.limit())
                        .then(seated -> Answer.of(jsons.page(seated, query.limit()))))
                .fold(RestAnswers::ok, errors::refused);
    }
}
