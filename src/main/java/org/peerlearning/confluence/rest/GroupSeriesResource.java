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
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.session.ScheduleSeries;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** The series of one group. */
@Path("/groups/{id}/series")
@Produces(RestAnswers.JSON)
public class GroupSeriesResource {

    private final CurrentViewer viewers;
    private final ScheduleSeries scheduleSeries;
    private final SeriesJsons jsons;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public GroupSeriesResource(
            CurrentViewer viewers, ScheduleSeries scheduleSeries, SeriesJsons jsons, Addresses addresses, RestErrors errors) {
        this.viewers = viewers;
        this.scheduleSeries = scheduleSeries;
        this.jsons = jsons;
        this.addresses = addresses;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return SessionRequest.readSeries(body)
                .then(draft -> scheduleSeries.schedule(viewer, PathId.group(id), draft))
                .fold(
                        planned -> RestAnswers.created(
                                RestAddress.of(addresses, planned.series().id()), jsons.planned(viewer, planned)),
                        errors::refused);
    }

    @GET
    @AnonymousSiteAccess
    public Response all(@PathParam("id") String id) {
        return scheduleSeries
                .of(viewers.viewer(), PathId.group(id))
                .fold(series -> RestAnswers.ok(jsons.list(series)), errors::refused);
    }
}
