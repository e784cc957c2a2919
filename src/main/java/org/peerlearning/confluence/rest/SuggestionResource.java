package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.skill.AnswerSuggestion;

/** What the viewer does not want to be asked again. To say yes to a suggestion is to claim the skill. */
@Path("/my-skills/{skill}/dismiss")
@Produces(RestAnswers.JSON)
public class SuggestionResource {

    private final CurrentViewer viewers;
    private final AnswerSuggestion answerSuggestion;
    private final SkillJsons jsons;
    private final RestErrors errors;

    @Inject
    public SuggestionResource(CurrentViewer viewers, AnswerSuggestion answerSuggestion, SkillJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.answerSuggestion = answerSuggestion;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** A body, if one is sent, is not read. */
    @POST
    public Response dismiss(@PathParam("skill") String skill) {
        return answerSuggestion.dismiss(viewers.viewer(), PathId.skill(skill))
                .fold(dismissed -> RestAnswers.ok(jsons.of(dismissed)), errors::refused);
    }
}
