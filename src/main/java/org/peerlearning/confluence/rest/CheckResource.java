package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.signup.CheckSignups;

/** Check and repair, for administrators. */
@Path("/admin/check")
@Produces(RestAnswers.JSON)
@AdminOnly
@AdministersWiki
public class CheckResource {

    private final CurrentViewer viewers;
    private final CheckSignups checkSignups;
    private final CheckJsons jsons;
    private final RestErrors errors;

    @Inject
    public CheckResource(CurrentViewer viewers, CheckSignups checkSignups, CheckJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.checkSignups = checkSignups;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response check() {
        return checkSignups.check(viewers.viewer()).fold(report -> RestAnswers.ok(jsons.of(report)), errors::refused);
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/{session}")
    public Response repair(@PathParam("session") String session) {
        return checkSignups.repair(viewers.viewer(), PathId.session(session))
                .fold(left -> RestAnswers.ok(jsons.of(left)), errors::refused);
    }
}
