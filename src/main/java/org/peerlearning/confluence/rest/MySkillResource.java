package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ClaimSkill;
import org.peerlearning.skill.Reaffirm;
import org.peerlearning.skill.WithdrawClaim;

/** One claim of the viewer's. */
@Path("/my-skills/{skill}")
@Produces(RestAnswers.JSON)
public class MySkillResource {

    private final CurrentViewer viewers;
    private final ClaimSkill claimSkill;
    private final WithdrawClaim withdrawClaim;
    private final Reaffirm reaffirm;
    private final SkillJsons jsons;
    private final RestErrors errors;

    @Inject
    public MySkillResource(
            CurrentViewer viewers,
            ClaimSkill claimSkill,
            WithdrawClaim withdrawClaim,
            Reaffirm reaffirm,
            SkillJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.claimSkill = claimSkill;
        this.withdrawClaim = withdrawClaim;
        this.reaffirm = reaffirm;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Changes the claim; makes it where there is none. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("skill") String skill, InputStream body) {
        Viewer viewer = viewers.viewer();
        return SkillRequest.claim(body, PathId.skill(skill))
                .then(draft -> claimSkill.claim(viewer, draft))
                .fold(mine -> RestAnswers.ok(jsons.mine(mine)), refusals -> errors.refused(InAddress.of("skill", refusals)));
    }

    @DELETE
    public Response withdraw(@PathParam("skill") String skill) {
        return withdrawClaim.withdraw(viewers.viewer(), PathId.skill(skill))
                .fold(withdrawn -> RestAnswers.ok(jsons.of(withdrawn)), errors::refused);
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/still-true")
    public Response stillTrue(@PathParam("skill") String skill) {
        return reaffirm.stillTrue(viewers.viewer(), PathId.skill(skill))
                .fold(mine -> RestAnswers.ok(jsons.mine(mine)), errors::refused);
    }
}
