package org.peerlearning.confluence.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.search.SkillCloud;

/** The skills that most people claim. */
@Path("/skills/cloud")
@Produces(RestAnswers.JSON)
public class CloudResource {

    private static final long LIMIT = 50;

    private final CurrentViewer viewers;
    private final SkillCloud skillCloud;
    private final DirectoryJsons jsons;
    private final RestErrors errors;

    @Inject
    public CloudResource(CurrentViewer viewers, SkillCloud skillCloud, DirectoryJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.skillCloud = skillCloud;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response cloud(@QueryParam("space") String space, @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        QueryReader query = new QueryReader();
        Optional<SpaceKey> key = query.text("space", space, CuratorQuery.SPACE_MAX).map(SpaceKey::new);
        int most = query.number("limit", limit, 1, SkillCloud.LIMIT_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> key)
                .then(of -> skillCloud.of(viewer, of, most, viewers.locale()))
                .fold(cloud -> RestAnswers.ok(jsons.cloud(cloud)), errors::refused);
    }
}
