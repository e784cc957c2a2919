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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.Groups;
import org.peerlearning.session.ScheduleSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** The sessions of one group. */
@Path("/groups/{id}/sessions")
@Produces(RestAnswers.JSON)
public class GroupSessionResource {

    private final CurrentViewer viewers;
    private final Groups groups;
    private final ScheduleSession scheduleSession;
    private final SessionJsons jsons;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public GroupSessionResource(
            CurrentViewer viewers,
            Groups groups,
            ScheduleSession scheduleSession,
            SessionJsons jsons,
            Addresses addresses,
            RestErrors errors) {
        this.viewers = viewers;
        this.groups = groups;
        this.scheduleSession = scheduleSession;
        this.jsons = jsons;
        this.addresses = addresses;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return SessionRequest.read(body)
                .then(draft -> scheduleSession.schedule(viewer, PathId.group(id), draft))
                .then(session -> jsons.find(viewer, session.id()))
                .fold(json -> RestAnswers.created(RestAddress.of(addresses, new SessionId(json.id())), json), errors::refused);
    }

    @GET
    @AnonymousSiteAccess
    public Response ahead(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return groups.find(viewer, PathId.group(id))
                .fold(group -> RestAnswers.ok(jsons.ahead(viewer, group)), errors::refused);
    }
}
