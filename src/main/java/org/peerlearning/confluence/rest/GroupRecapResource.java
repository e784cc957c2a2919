package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.rest.RecapJson.ListsJson;
import org.peerlearning.session.Recaps;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** What a group looks back on. */
@Path("/groups/{id}/recaps")
@Produces(RestAnswers.JSON)
public class GroupRecapResource {

    private final CurrentViewer viewers;
    private final Recaps recaps;
    private final SessionJsons jsons;
    private final RestErrors errors;

    @Inject
    public GroupRecapResource(CurrentViewer viewers, Recaps recaps, SessionJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.recaps = recaps;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response all(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return recaps.of(viewer, PathId.group(id))
                .fold(
                        lists -> RestAnswers.ok(new ListsJson(
                                jsons.all(viewer, lists.written()), jsons.all(viewer, lists.offered()))),
                        errors::refused);
    }
}
