package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.MergeSkills;
import org.peerlearning.skill.UndoMerge;

/** Two skills turn out to be one. */
@Path("/vocabulary/{skill}/merge")
@Produces(RestAnswers.JSON)
@AdministersWiki
public class VocabularyMergeResource {

    private final CurrentViewer viewers;
    private final MergeSkills mergeSkills;
    private final UndoMerge undoMerge;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularyMergeResource(
            CurrentViewer viewers, MergeSkills mergeSkills, UndoMerge undoMerge, VocabularyJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.mergeSkills = mergeSkills;
        this.undoMerge = undoMerge;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Answers with the skill that stands for both. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("skill") String skill, @QueryParam("space") String space, InputStream body) {
        Viewer viewer = viewers.viewer();
        return CuratorQuery.read(viewer, space)
                .then(curator -> SkillRequest.into(body)
                        .then(stays -> mergeSkills.merge(curator, PathId.skill(skill), stays))
                        .then(stands -> jsons.now(curator, stands.id())))
                .fold(RestAnswers::ok, errors::refused);
    }

    /** Answers with the skill that stands for itself again. */
    @DELETE
    public Response undo(@PathParam("skill") String skill, @QueryParam("space") String space) {
        Viewer viewer = viewers.viewer();
        return CuratorQuery.read(viewer, space)
                .then(curator -> undoMerge.undo(curator, PathId.skill(skill)).then(back -> jsons.now(curator, back.id())))
                .fold(RestAnswers::ok, errors::refused);
    }
}
