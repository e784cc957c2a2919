package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ImportSkills;

/** What a list of skills that somebody brings would do. */
@OnlyReads
@Path("/vocabulary/lists/preview")
@Produces(RestAnswers.JSON)
public class VocabularyPreviewResource {

    private final CurrentViewer viewers;
    private final ImportSkills importSkills;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularyPreviewResource(CurrentViewer viewers, ImportSkills importSkills, VocabularyJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.importSkills = importSkills;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@QueryParam("space") String space, InputStream body) {
        Viewer viewer = viewers.viewer();
        return CuratorQuery.read(viewer, space)
                .then(curator -> SkillRequest.list(body).then(csv -> importSkills.preview(curator, csv)))
                .fold(report -> RestAnswers.ok(jsons.report("peer-learning.vocabulary.list.preview", report)), errors::refused);
    }
}
