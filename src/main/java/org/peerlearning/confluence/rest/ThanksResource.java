package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ThankColleague;

/** "I learnt this from Ana": a hint to a colleague that they might claim a skill. */
@Path("/thanks")
@Produces(RestAnswers.JSON)
public class ThanksResource {

    private final CurrentViewer viewers;
    private final ThankColleague thankColleague;
    private final SkillJsons jsons;
    private final RestErrors errors;

    @Inject
    public ThanksResource(CurrentViewer viewers, ThankColleague thankColleague, SkillJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.thankColleague = thankColleague;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response thank(InputStream body) {
        Viewer viewer = viewers.viewer();
        return SkillRequest.thanks(body)
                .then(draft -> thankColleague.thank(viewer, draft))
                .fold(skill -> RestAnswers.ok(jsons.of(skill)), errors::refused);
    }
}
