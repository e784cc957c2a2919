package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.SplitSkill;

/** One skill turns out to be two. */
@Path("/vocabulary/{skill}/split")
@Produces(RestAnswers.JSON)
@AdministersWiki
public class VocabularySplitResource {

    private final CurrentViewer viewers;
    private final SplitSkill splitSkill;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularySplitResource(CurrentViewer viewers, SplitSkill splitSkill, VocabularyJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.splitSkill = splitSkill;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Answers with the new skill. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(@PathParam("skill") String skill, @QueryParam("space") String space, InputStream body) {
        Viewer viewer = viewers.viewer();
        return CuratorQuery.read(viewer, space)
                .then(curator -> SkillRequest.split(body)
                        .then(change -> splitSkill.split(curator, PathId.skill(skill), change.draft(), change.version()))
                        .then(taken -> jsons.now(curator, taken.id())))
                .fold(made -> RestAnswers.created(made), errors::refused);
    }
}
