package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.CuratedSkills;

/** The vocabulary, for those who look after it. */
@Path("/vocabulary")
@Produces(RestAnswers.JSON)
@AdministersWiki
public class VocabularyResource {

    private final CurrentViewer viewers;
    private final CuratedSkills curatedSkills;
    private final VocabularyJsons jsons;
    private final RestErrors errors;

    @Inject
    public VocabularyResource(CurrentViewer viewers, CuratedSkills curatedSkills, VocabularyJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.curatedSkills = curatedSkills;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response page(
            @QueryParam("space") String space,
            @QueryParam("text") String text,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        return VocabularyQuery.read(viewer, new VocabularyQuery.Typed(space, text, state, from, limit))
                .then(query ->
                        curatedSkills.list(query.curator(), query.text(), query.states(), query.from(), query.limit()))
                .fold(page -> RestAnswers.ok(jsons.list(page)), errors::refused);
    }
}
