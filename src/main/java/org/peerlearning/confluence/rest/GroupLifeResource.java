package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.group.ChangeLife;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** A host says where a group is in its life. A body, if one is sent where none is asked for, is not read. */
@Path("/groups/{id}/life")
@Produces(RestAnswers.JSON)
public class GroupLifeResource {

    private final CurrentViewer viewers;
    private final ChangeLife changeLife;
    private final GroupJsons jsons;
    private final RestErrors errors;

    @Inject
    public GroupLifeResource(CurrentViewer viewers, ChangeLife changeLife, GroupJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.changeLife = changeLife;
        this.jsons = jsons;
        this.errors = errors;
    }

    @POST
    @Path("/begin")
    public Response begin(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, changeLife.begin(viewer, PathId.group(id)));
    }

    @POST
    @Path("/rest")
    public Response rest(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, changeLife.rest(viewer, PathId.group(id)));
    }

    @POST
    @Path("/wake")
    public Response wake(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, changeLife.wake(viewer, PathId.group(id)));
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response archive(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, DeskRequest.text(body, "outcome")
                .then(outcome -> changeLife.archive(viewer, PathId.group(id), outcome.orElse(""))));
    }

    @POST
    @Path("/reopen")
    public Response reopen(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, changeLife.reopen(viewer, PathId.group(id)));
    }

    private Response answer(Viewer viewer, Answer<Group> changed) {
        return changed.fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }
}
