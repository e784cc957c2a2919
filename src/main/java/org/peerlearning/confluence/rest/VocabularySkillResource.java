package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.function.Function;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.skill.ArchiveSkill;
import org.peerlearning.skill.ChangeTerms;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.RenameSkill;
import org.peerlearning.skill.Skill;

/** One skill, for those who look after it: what it is called, and whether it is offered. */
@Path("/vocabulary/{skill}")
@Produces(RestAnswers.JSON)
@AdministersWiki
public class VocabularySkillResource {

    private final CurrentViewer viewers;
    private final RenameSkill renameSkill;
    private final ChangeTerms changeTerms;
    private final ArchiveSkill archiveSkill;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularySkillResource(
            CurrentViewer viewers,
            RenameSkill renameSkill,
            ChangeTerms changeTerms,
            ArchiveSkill archiveSkill,
            VocabularyJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.renameSkill = renameSkill;
        this.changeTerms = changeTerms;
        this.archiveSkill = archiveSkill;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response one(@PathParam("skill") String skill, @QueryParam("space") String space) {
        return CuratorQuery.read(viewers.viewer(), space)
                .then(curator -> jsons.now(curator, PathId.skill(skill)))
                .fold(RestAnswers::ok, errors::refused);
    }

    @PUT
    @Path("/name")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(@PathParam("skill") String skill, @QueryParam("space") String space, InputStream body) {
        return answer(space, curator -> SkillRequest.name(body)
                .then(change -> renameSkill.rename(curator, PathId.skill(skill), change.draft(), change.version())));
    }

    @PUT
    @Path("/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response terms(@PathParam("skill") String skill, @QueryParam("space") String space, InputStream body) {
        return answer(space, curator -> SkillRequest.terms(body)
                .then(change -> changeTerms.change(curator, PathId.skill(skill), change.draft(), change.version())));
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/archive")
    public Response archive(@PathParam("skill") String skill, @QueryParam("space") String space) {
        return answer(space, curator -> archiveSkill.archive(curator, PathId.skill(skill)));
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/restore")
    public Response restore(@PathParam("skill") String skill, @QueryParam("space") String space) {
        return answer(space, curator -> archiveSkill.restore(curator, PathId.skill(skill)));
    }

    private Response answer(String space, Function<Curator, Answer<Skill>> change) {
        return CuratorQuery.read(viewers.viewer(), space)
                .then(curator -> change.apply(curator).then(changed -> jsons.now(curator, changed.id())))
                .fold(RestAnswers::ok, errors::refused);
    }
}
