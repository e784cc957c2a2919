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
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Invite;

/** Colleagues are invited, who can accept by signing up. */
@Path("/sessions/{id}/invitations")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    private final CurrentViewer viewers;
    private final Invite invite;
    private final NamesJsons jsons;
    private final RestErrors errors;

    @Inject
    public InvitationResource(CurrentViewer viewers, Invite invite, NamesJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.invite = invite;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response invite(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.userNames(body)
                .then(users -> invite.invite(viewer, PathId.session(id), users, Door.REST))
                .fold(invited -> RestAnswers.ok(jsons.invited(invited)), errors::refused);
    }
}
