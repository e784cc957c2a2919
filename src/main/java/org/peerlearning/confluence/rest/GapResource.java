package org.peerlearning.confluence.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.search.Gaps;

/** What people want to learn, beside how many offer it. */
@Path("/skills/gaps")
@Produces(RestAnswers.JSON)
public class GapResource {

    private static final long LIMIT = 20;

    private final CurrentViewer viewers;
    private final Gaps gaps;
    private final DirectoryJsons jsons;
    private final RestErrors errors;

    @Inject
    public GapResource(CurrentViewer viewers, Gaps gaps, DirectoryJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.gaps = gaps;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Which page somebody asks for. */
    record Query(Optional<SpaceKey> space, Gaps.Order order, int after, int limit) {

        static Answer<Query> read(String space, String order, String after, String limit) {
            QueryReader query = new QueryReader();
            Optional<SpaceKey> key = query.text("space", space, CuratorQuery.SPACE_MAX).map(SpaceKey::new);
            Gaps.Order first = query.word("order", order, Gaps.Order::byKey, "skill.order.unknown").orElse(Gaps.Order.NEED);
            int seen = query.number("after", after, 0, Integer.MAX_VALUE).orElse(0L).intValue();
            int size = query.number("limit", limit, 1, Gaps.LIMIT_MAX).orElse(LIMIT).intValue();
            return query.answer(() -> new Query(key, first, seen, size));
        }
    }

    @GET
    public Response page(
            @QueryParam("space") String space,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        return Query.read(space, order, after, limit)
                .then(query -> gaps.of(
                        viewers.viewer(), query.space(), query.order(), query.after(), query.limit(), viewers.locale()))
                .fold(page -> RestAnswers.ok(jsons.gaps(page)), errors::refused);
    }
}
