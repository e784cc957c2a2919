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
import org.peerlearning.signup.MergeSessions;

/** A host brings everybody of a session to another one, and calls this one off. */
@Path("/sessions/{id}/desk/merge")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskMergeResource {

    private final CurrentViewer viewers;
    private final MergeSessions mergeSessions;
    private final NamesJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskMergeResource(CurrentViewer viewers, MergeSessions mergeSessions, NamesJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.mergeSessions = mergeSessions;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response merge(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.merge(body)
                .then(typed -> mergeSessions.merge(viewer, PathId.session(id), typed.into(), typed.reason()))
                .fold(moved -> RestAnswers.ok(jsons.count("peer-learning.desk.count.merged", moved)), errors::refused);
    }
}
