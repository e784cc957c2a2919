package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.rest.MemberJson.MineJson;
import org.peerlearning.confluence.rest.MemberJson.MineListJson;
import org.peerlearning.group.Memberships;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** The groups that the viewer is tied to. */
@Path("/memberships")
@Produces(RestAnswers.JSON)
public class MyGroupsResource {

    private final CurrentViewer viewers;
    private final Memberships memberships;
    private final GroupJsons jsons;

    @Inject
    public MyGroupsResource(CurrentViewer viewers, Memberships memberships, GroupJsons jsons) {
        this.viewers = viewers;
        this.memberships = memberships;
        this.jsons = jsons;
    }

    @GET
    public Response mine() {
        Viewer viewer = viewers.viewer();
        List<Memberships.Mine> mine = memberships.of(viewer);
        Map<Long, GroupJson> groups = jsons.of(viewer, mine.stream().map(Memberships.Mine::group).toList()).stream()
                .collect(Collectors.toMap(GroupJson::id, Function.identity()));
        return RestAnswers.ok(new MineListJson(mine.stream().map(one -> json(one, groups)).toList()));
    }

    private static MineJson json(Memberships.Mine mine, Map<Long, GroupJson> groups) {
        return new MineJson(
                mine.membership().map(membership -> GroupJsons.instant(membership.since())).orElse(null),
                groups.get(mine.group().id().value()));
    }
}
