package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.FindColleagues;
import org.peerlearning.shared.Viewer;

/** People while somebody types a name. Never for visitors, so nothing here carries an annotation. */
@Path("/names")
@Produces(RestAnswers.JSON)
public class NameResource {

    static final long LIMIT = 8;

    private final CurrentViewer viewers;
    private final FindColleagues findColleagues;
    private final RestErrors errors;

    @Inject
    public NameResource(CurrentViewer viewers, FindColleagues findColleagues, RestErrors errors) {
        this.viewers = viewers;
        this.findColleagues = findColleagues;
        this.errors = errors;
    }

    @GET
    public Response find(@QueryParam("text") String text, @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        QueryReader query = new QueryReader();
        String typed = query.text("text", text == null ? "" : UserName.of(text), FindColleagues.TEXT_MAX).orElse("");
        int most = query.number("limit", limit, 1, FindColleagues.LIMIT_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> typed)
                .then(name -> findColleagues.find(viewer, name, most))
                .fold(found -> RestAnswers.ok(ColleaguesJson.of(found)), errors::refused);
    }
}
