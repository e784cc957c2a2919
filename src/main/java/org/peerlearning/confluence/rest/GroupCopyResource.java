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
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.session.StartNextRound;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** A host starts the next round of a group. */
@Path("/groups/{id}/copy")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupCopyResource {

    private final CurrentViewer viewers;
    private final StartNextRound startNextRound;
    private final GroupJsons jsons;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public GroupCopyResource(
            CurrentViewer viewers, StartNextRound startNextRound, GroupJsons jsons, Addresses addresses, RestErrors errors) {
        this.viewers = viewers;
        this.startNextRound = startNextRound;
        this.jsons = jsons;
        this.addresses = addresses;
        this.errors = errors;
    }

    @POST
    public Response copy(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return GroupRequest.readCopy(body)
                .then(copy -> startNextRound.start(viewer, PathId.group(id), copy.title(), copy.plan()))
                .fold(
                        group -> RestAnswers.created(RestAddress.of(addresses, group.id()), jsons.of(viewer, group)),
                        errors::refused);
    }
}
