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
import org.peerlearning.group.TellPeople;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** A host writes to everybody in a group. */
@Path("/groups/{id}/news")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupNewsResource {

    private final CurrentViewer viewers;
    private final TellPeople tellPeople;
    private final GroupJsons jsons;
    private final RestErrors errors;

    @Inject
    public GroupNewsResource(CurrentViewer viewers, TellPeople tellPeople, GroupJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.tellPeople = tellPeople;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response tell(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.news(body)
                .then(typed -> tellPeople.tell(viewer, PathId.group(id), typed.subject(), typed.text()))
                .fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }
}
