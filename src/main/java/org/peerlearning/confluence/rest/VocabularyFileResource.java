package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ExportSkills;
import org.peerlearning.skill.ImportSkills;
import org.peerlearning.skill.LoadStarterList;

/** Lists of skills: the one that the app brings, those that people bring, and the vocabulary as one. */
@Path("/vocabulary/lists")
@Produces(RestAnswers.JSON)
@AdministersWiki
public class VocabularyFileResource {

    private final CurrentViewer viewers;
    private final LoadStarterList loadStarterList;
    private final ImportSkills importSkills;
    private final ExportSkills exportSkills;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularyFileResource(
            CurrentViewer viewers,
            LoadStarterList loadStarterList,
            ImportSkills importSkills,
            ExportSkills exportSkills,
            VocabularyJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.loadStarterList = loadStarterList;
        this.importSkills = importSkills;
        this.exportSkills = exportSkills;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/starter")
    public Response starter(@QueryParam("space") String space) {
        return CuratorQuery.read(viewers.viewer(), space)
                .then(loadStarterList::load)
                .fold(report -> RestAnswers.ok(jsons.report("peer-learning.vocabulary.list.done", report)), errors::refused);
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bringIn(@QueryParam("space") String space, InputStream body) {
        Viewer viewer = viewers.viewer();
        return CuratorQuery.read(viewer, space)
                .then(curator -> SkillRequest.list(body).then(csv -> importSkills.apply(curator, csv)))
                .fold(report -> RestAnswers.ok(jsons.report("peer-learning.vocabulary.list.done", report)), errors::refused);
    }

    @GET
    @Path("/skills.csv")
    @Produces({Csv.TYPE, RestAnswers.JSON})
    public Response export(@QueryParam("space") String space) {
        return CuratorQuery.read(viewers.viewer(), space)
                .then(exportSkills::export)
                .fold(rows -> Csv.download(rows, "skills.csv"), errors::refused);
    }
}
