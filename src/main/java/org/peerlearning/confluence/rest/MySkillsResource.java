package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ClaimSkill;
import org.peerlearning.skill.MySkills;

/** What the viewer claims, and what they might. Never for visitors, so nothing here carries an annotation. */
@Path("/my-skills")
@Produces(RestAnswers.JSON)
public class MySkillsResource {

    private final CurrentViewer viewers;
    private final MySkills mySkills;
    private final ClaimSkill claimSkill;
    private final SkillJsons jsons;
    private final RestErrors errors;

    @Inject
    public MySkillsResource(
            CurrentViewer viewers, MySkills mySkills, ClaimSkill claimSkill, SkillJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.mySkills = mySkills;
        this.claimSkill = claimSkill;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response page() {
        return mySkills.of(viewers.viewer()).fold(page -> RestAnswers.ok(jsons.page(page)), errors::refused);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(InputStream body) {
        Viewer viewer = viewers.viewer();
        return SkillRequest.claim(body)
                .then(draft -> claimSkill.claim(viewer, draft))
                .fold(mine -> RestAnswers.ok(jsons.mine(mine)), errors::refused);
    }
}
