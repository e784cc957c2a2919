package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.Desk;

/** Reading the host's desk of a session. */
@Path("/sessions/{id}/desk")
@Produces(RestAnswers.JSON)
public class DeskResource {

    private final CurrentViewer viewers;
    private final Desk desk;
    private final ParticipantsCsv csv;
    private final DeskJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskResource(CurrentViewer viewers, Desk desk, ParticipantsCsv csv, DeskJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.desk = desk;
        this.csv = csv;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response lists(@PathParam("id") String id) {
        return desk.lists(viewers.viewer(), PathId.session(id))
                .fold(lists -> RestAnswers.ok(jsons.of(lists)), errors::refused);
    }

    @GET
    @Path("/participants.csv")
    @Produces({ParticipantsCsv.TYPE, RestAnswers.JSON})
    public Response participants(@PathParam("id") String id) {
        return csv.of(viewers.viewer(), PathId.session(id)).fold(
                table -> RestAnswers.file(table, ParticipantsCsv.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"participants-" + id + ".csv\"")
                        .build(),
                errors::refused);
    }
}
