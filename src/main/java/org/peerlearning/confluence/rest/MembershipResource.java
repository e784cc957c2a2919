package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupStates;
import org.peerlearning.group.JoinGroup;
import org.peerlearning.group.LeaveGroup;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** The viewer's own tie to a group: seeing how things stand, joining or asking to, leaving. */
@Path("/groups/{id}/membership")
@Produces(RestAnswers.JSON)
public class MembershipResource {

    private final CurrentViewer viewers;
    private final GroupStates states;
    private final JoinGroup joinGroup;
    private final LeaveGroup leaveGroup;
    private final MemberJsons jsons;
    private final RestErrors errors;

    @Inject
    public MembershipResource(
            CurrentViewer viewers,
            GroupStates states,
            JoinGroup joinGroup,
            LeaveGroup leaveGroup,
            MemberJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.states = states;
        this.joinGroup = joinGroup;
        this.leaveGroup = leaveGroup;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    @AnonymousSiteAccess
    public Response state(@PathParam("id") String id) {
        return states.find(viewers.viewer(), PathId.group(id))
                .fold(state -> RestAnswers.ok(jsons.state(state)), errors::refused);
    }

    /** 201 when this made the person a member, or asked for it; 200 when they were one, or had asked, before. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        GroupId group = PathId.group(id);
        return JsonBody.read(body)
                .then(fields -> fields.answer(!Boolean.FALSE.equals(fields.flag("watch"))))
                .then(watch -> joinGroup.join(viewer, group, watch))
                .fold(this::joined, errors::refused);
    }

    @DELETE
    public Response leave(@PathParam("id") String id) {
        return leaveGroup.leave(viewers.viewer(), PathId.group(id))
                .fold(left -> RestAnswers.ok(jsons.of(left)), errors::refused);
    }

    private Response joined(JoinGroup.Joined joined) {
        MemberJson json = jsons.of(joined.membership());
        return joined.fresh() ? RestAnswers.created(json) : RestAnswers.ok(json);
    }
}
