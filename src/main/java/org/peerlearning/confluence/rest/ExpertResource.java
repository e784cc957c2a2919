package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Reader;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.PeopleQuery;

/** Who can help with what a wiki page is about. */
@Path("/pages/{page}/experts")
@Produces(RestAnswers.JSON)
public class ExpertResource {

    private static final long LIMIT = 5;

    private final CurrentViewer viewers;
    private final Experts experts;
    private final DirectoryJsons jsons;
    private final RestErrors errors;

    @Inject
    public ExpertResource(CurrentViewer viewers, Experts experts, DirectoryJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.experts = experts;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response experts(@PathParam("page") String page, @QueryParam("limit") String limit) {
        QueryReader query = new QueryReader();
        int most = query.number("limit", limit, 1, PeopleQuery.LIMIT_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> most)
                .then(size -> experts.forPage(Reader.atScreen(viewers.viewer()), PathId.page(page), size, viewers.locale()))
                .fold(found -> RestAnswers.ok(jsons.experts(found)), errors::refused);
    }
}
