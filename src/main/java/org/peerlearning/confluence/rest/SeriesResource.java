package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.session.ExtendSeries;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** One series: reading it, and planning more of it. */
@Path("/series/{id}")
@Produces(RestAnswers.JSON)
public class SeriesResource {

    private final CurrentViewer viewers;
    private final ExtendSeries extendSeries;
    private final SeriesJsons jsons;
    private final RestErrors errors;

    @Inject
    public SeriesResource(CurrentViewer viewers, ExtendSeries extendSeries, SeriesJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.extendSeries = extendSeries;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return extendSeries.find(viewer, PathId.series(id))
                .fold(whole -> RestAnswers.ok(jsons.of(viewer, whole)), errors::refused);
    }

    @POST
    @Path("/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return SessionRequest.readMore(body)
                .then(more -> extendSeries.extend(viewer, PathId.series(id), more))
                .fold(planned -> RestAnswers.created(jsons.planned(viewer, planned)), errors::refused);
    }
}
