package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.search.NearDuplicates;

/** Skills that may be one, for those who look after the vocabulary. */
@Path("/vocabulary/near-duplicates")
@Produces(RestAnswers.JSON)
public class NearDuplicateResource {

    private static final long LIMIT = 20;

    private final CurrentViewer viewers;
    private final NearDuplicates nearDuplicates;
    private final DirectoryJsons jsons;
    private final RestErrors errors;

    @Inject
    public NearDuplicateResource(
            CurrentViewer viewers, NearDuplicates nearDuplicates, DirectoryJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.nearDuplicates = nearDuplicates;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Which page somebody asks for. */
    record Query(Curator curator, int after, int limit) {

        static Answer<Query> read(Viewer viewer, String space, String after, String limit) {
            QueryReader query = new QueryReader();
            Curator curator = CuratorQuery.read(query, viewer, space);
            int seen = query.number("after", after, 0, Integer.MAX_VALUE).orElse(0L).intValue();
            int size = query.number("limit", limit, 1, NearDuplicates.LIMIT_MAX).orElse(LIMIT).intValue();
            return query.answer(() -> new Query(curator, seen, size));
        }
    }

    @GET
    public Response page(
            @QueryParam("space") String space, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return Query.read(viewers.viewer(), space, after, limit)
                .then(query -> nearDuplicates.list(query.curator(), query.after(), query.limit()))
                .fold(page -> RestAnswers.ok(jsons.duplicates(page)), errors::refused);
    }
}
