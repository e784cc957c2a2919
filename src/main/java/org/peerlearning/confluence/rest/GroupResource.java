package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.Groups;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** Starting and reading groups. */
@Path("/groups")
@Produces(RestAnswers.JSON)
public class GroupResource {

    private final CurrentViewer viewers;
    private final Groups groups;
    private final StartGroup startGroup;
    private final GroupJsons jsons;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public GroupResource(
            CurrentViewer viewers,
            Groups groups,
            StartGroup startGroup,
            GroupJsons jsons,
            Addresses addresses,
            RestErrors errors) {
        this.viewers = viewers;
        this.groups = groups;
        this.startGroup = startGroup;
        this.jsons = jsons;
        this.addresses = addresses;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(InputStream body) {
        Viewer viewer = viewers.viewer();
        return GroupRequest.read(body)
                .then(request -> startGroup.start(viewer, request.group(), request.session()))
                .fold(
                        started -> RestAnswers.created(
                                RestAddress.of(addresses, started.group().id()), jsons.of(viewer, started.group())),
                        errors::refused);
    }

    @GET
    @AnonymousSiteAccess
    public Response newest(
            @QueryParam("space") String space, @QueryParam("olderThan") String olderThan, @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        return GroupQuery.read(space, olderThan, limit)
                .fold(
                        query -> RestAnswers.ok(jsons.list(
                                viewer, groups.newest(viewer, query.space(), query.olderThan(), query.limit()))),
                        errors::refused);
    }

    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return groups.find(viewer, PathId.group(id))
                .fold(group -> RestAnswers.ok(jsons.of(viewer, group)), errors::refused);
    }
}
