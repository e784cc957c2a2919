package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.session.ChangeSession;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** Reading one session, and planning it anew. */
@Path("/sessions/{id}")
@Produces(RestAnswers.JSON)
public class SessionResource {

    private final CurrentViewer viewers;
    private final ChangeSession changeSession;
    private final SessionJsons jsons;
    private final SeriesJsons series;
    private final RestErrors errors;

    @Inject
    public SessionResource(
            CurrentViewer viewers, ChangeSession changeSession, SessionJsons jsons, SeriesJsons series, RestErrors errors) {
        this.viewers = viewers;
        this.changeSession = changeSession;
        this.jsons = jsons;
        this.series = series;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        return jsons.find(viewers.viewer(), PathId.session(id)).fold(RestAnswers::ok, errors::refused);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return SessionRequest.readChange(body)
                .then(asked -> changeSession.change(viewer, PathId.session(id), asked.draft(), asked.scope(), asked.version()))
                .then(changed -> jsons.find(viewer, changed.addressed().id())
                        .then(json -> Answer.of(series.changed(viewer, changed, json))))
                .fold(RestAnswers::ok, errors::refused);
    }
}
