package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.rest.MemberJson.TreeJson;
import org.peerlearning.group.Group;
import org.peerlearning.group.Lineage;
import org.peerlearning.shared.CurrentViewer;

/** What a group grew out of, and what grew out of that. */
@Path("/groups/{id}/lineage")
@Produces(RestAnswers.JSON)
public class LineageResource {

    private final CurrentViewer viewers;
    private final Lineage lineage;
    private final GroupJsons jsons;
    private final RestErrors errors;

    @Inject
    public LineageResource(CurrentViewer viewers, Lineage lineage, GroupJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.lineage = lineage;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response tree(@PathParam("id") String id) {
        return lineage.of(viewers.viewer(), PathId.group(id)).fold(tree -> RestAnswers.ok(json(tree)), errors::refused);
    }

    private TreeJson json(Lineage.Tree tree) {
        Group group = tree.group();
        return new TreeJson(
                jsons.reference(group), group.life().key(), group.outcome(), group.people(),
                tree.grown().stream().map(this::json).toList());
    }
}
