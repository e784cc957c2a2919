package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.group.ChangeGroup;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** One group: reading it, and changing what it says of itself. */
@Path("/groups/{id}")
@Produces(RestAnswers.JSON)
public class OneGroupResource {

    private final CurrentViewer viewers;
    private final Groups groups;
    private final ChangeGroup changeGroup;
    private final GroupJsons jsons;
    private final RestErrors errors;

    @Inject
    public OneGroupResource(
            CurrentViewer viewers, Groups groups, ChangeGroup changeGroup, GroupJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.groups = groups;
        this.changeGroup = changeGroup;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return groups.find(viewer, PathId.group(id))
                .fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return GroupRequest.readChange(body)
                .then(change -> changeGroup.change(viewer, PathId.group(id), change.draft(), change.version()))
                .fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }
}
