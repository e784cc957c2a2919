package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.search.SkillPage;
import org.peerlearning.skill.search.SuggestSkills;

/** Skills while somebody types, and what is known of one. Never for visitors, so nothing here carries an annotation. */
@Path("/skills")
@Produces(RestAnswers.JSON)
public class SkillResource {

    static final long LIMIT = 8;

    private static final int TYPED_MAX = 100;

    private final CurrentViewer viewers;
    private final SuggestSkills suggestSkills;
    private final SkillPage skillPage;
    private final DirectoryJsons jsons;
    private final RestErrors errors;

    @Inject
    public SkillResource(
            CurrentViewer viewers, SuggestSkills suggestSkills, SkillPage skillPage, DirectoryJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.suggestSkills = suggestSkills;
        this.skillPage = skillPage;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response suggest(@QueryParam("text") String text, @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        QueryReader query = new QueryReader();
        String typed = query.text("text", text, TYPED_MAX).orElse("");
        int most = query.number("limit", limit, 1, SuggestSkills.LIMIT_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> suggestSkills.typeAhead(viewer, typed, viewers.locale(), most))
                .fold(found -> RestAnswers.ok(jsons.suggested(found)), errors::refused);
    }

    @GET
    @Path("/{skill}")
    public Response one(@PathParam("skill") String skill) {
        return skillPage.of(viewers.viewer(), PathId.skill(skill), viewers.locale())
                .fold(seen -> RestAnswers.ok(jsons.one(seen)), errors::refused);
    }
}
