package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;

/** Reading one session. */
@Path("/sessions/{id}")
@Produces(RestAnswers.JSON)
public class SessionResource {

    private final CurrentViewer viewers;
    private final SessionJsons jsons;
    private final RestErrors errors;

    @Inject
    public SessionResource(CurrentViewer viewers, SessionJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        return jsons.find(viewers.viewer(), PathId.session(id)).fold(RestAnswers::ok, errors::refused);
    }
}
