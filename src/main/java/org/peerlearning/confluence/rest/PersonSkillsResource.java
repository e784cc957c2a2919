package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.skill.ConfirmClaim;
import org.peerlearning.skill.SkillProfile;

/** A person's skills, as far as the viewer may see them. Never for visitors, so nothing here carries an annotation. */
@Path("/people/{person}/skills")
@Produces(RestAnswers.JSON)
public class PersonSkillsResource {

    private final CurrentViewer viewers;
    private final SkillProfile skillProfile;
    private final ConfirmClaim confirmClaim;
    private final SkillJsons jsons;
    private final RestErrors errors;

    @Inject
    public PersonSkillsResource(
            CurrentViewer viewers, SkillProfile skillProfile, ConfirmClaim confirmClaim, SkillJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.skillProfile = skillProfile;
        this.confirmClaim = confirmClaim;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response skills(@PathParam("person") String person) {
        return skillProfile.of(viewers.viewer(), PathId.person(person))
                .fold(skills -> RestAnswers.ok(jsons.person(skills)), errors::refused);
    }

    /** A body, if one is sent, is not read. */
    @PUT
    @Path("/{skill}/confirmation")
    public Response confirm(@PathParam("person") String person, @PathParam("skill") String skill) {
        return confirmClaim.confirm(viewers.viewer(), PathId.person(person), PathId.skill(skill))
                .fold(shown -> RestAnswers.ok(jsons.shown(shown)), errors::refused);
    }

    @DELETE
    @Path("/{skill}/confirmation")
    public Response withdraw(@PathParam("person") String person, @PathParam("skill") String skill) {
        return confirmClaim.withdraw(viewers.viewer(), PathId.person(person), PathId.skill(skill))
                .fold(shown -> RestAnswers.ok(jsons.shown(shown)), errors::refused);
    }
}
