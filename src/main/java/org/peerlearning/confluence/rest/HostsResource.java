package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.group.Group;
import org.peerlearning.group.HandOver;
import org.peerlearning.group.Role;
import org.peerlearning.group.StepDown;
import org.peerlearning.group.TakeOver;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Who hosts a group: stepping down, taking over, handing over. */
@Path("/groups/{id}/hosts")
@Produces(RestAnswers.JSON)
public class HostsResource {

    private final CurrentViewer viewers;
    private final StepDown stepDown;
    private final TakeOver takeOver;
    private final HandOver handOver;
    private final GroupJsons jsons;
    private final RestErrors errors;

    @Inject
    public HostsResource(
            CurrentViewer viewers,
            StepDown stepDown,
            TakeOver takeOver,
            HandOver handOver,
            GroupJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.stepDown = stepDown;
        this.takeOver = takeOver;
        this.handOver = handOver;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/step-down")
    public Response stepDown(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, stepDown.leave(viewer, PathId.group(id)));
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/take-over")
    public Response takeOver(@PathParam("id") String id, @QueryParam("watch") String watch) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, Watching.wanted(watch).then(wanted -> takeOver.take(viewer, PathId.group(id), wanted)));
    }

    @PUT
    @Path("/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(@PathParam("id") String id, @PathParam("member") String member, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, DeskRequest.text(body, "role")
                .then(HostsResource::role)
                .then(role -> handOver.to(viewer, PathId.group(id), PathId.membership(member), role)));
    }

    private static Answer<Role> role(Optional<String> typed) {
        return typed.flatMap(Role::byKey)
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.invalid("role", "group.role.unknown")));
    }

    private Response answer(Viewer viewer, Answer<Group> changed) {
        return changed.fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }
}
