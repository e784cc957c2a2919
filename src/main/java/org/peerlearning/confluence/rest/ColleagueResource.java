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
import org.peerlearning.signup.SignUpColleague;

/** A colleague is signed up, who can say no. */
@Path("/sessions/{id}/colleagues")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ColleagueResource {

    private final CurrentViewer viewers;
    private final SignUpColleague signUpColleague;
    private final NamesJsons jsons;
    private final RestErrors errors;

    @Inject
    public ColleagueResource(CurrentViewer viewers, SignUpColleague signUpColleague, NamesJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.signUpColleague = signUpColleague;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    public Response signUp(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.userName(body)
                .then(user -> signUpColleague.signUp(viewer, PathId.session(id), user, Door.REST))
                .fold(signup -> RestAnswers.created(jsons.brought(signup)), errors::refused);
    }
}
