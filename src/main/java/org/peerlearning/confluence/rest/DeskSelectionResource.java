package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.MailParticipants;
import org.peerlearning.signup.MarkAttendance;
import org.peerlearning.signup.SignupId;

/** What a host does about several sign-ups of a session at once. */
@Path("/sessions/{id}/desk/selection")
@Produces(RestAnswers.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskSelectionResource {

    private final CurrentViewer viewers;
    private final MarkAttendance markAttendance;
    private final MailParticipants mailParticipants;
    private final NamesJsons jsons;
    private final RestErrors errors;

    @Inject
    public DeskSelectionResource(
            CurrentViewer viewers,
            MarkAttendance markAttendance,
            MailParticipants mailParticipants,
            NamesJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.markAttendance = markAttendance;
        this.mailParticipants = mailParticipants;
        this.jsons = jsons;
        this.errors = errors;
    }

    @PUT
    @Path("/attendance")
    public Response mark(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.marks(body)
                .then(typed -> markAttendance.mark(viewer, PathId.session(id), marks(typed)))
                .fold(marked -> RestAnswers.ok(jsons.count("peer-learning.desk.count.marked", marked)), errors::refused);
    }

    @POST
    @Path("/mail")
    public Response mail(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return DeskRequest.mail(body)
                .then(typed -> mailParticipants.mail(viewer, PathId.session(id), typed.whom(), typed.subject(), typed.text()))
                .fold(reached -> RestAnswers.ok(jsons.count("peer-learning.desk.count.mailed", reached)), errors::refused);
    }

    private static Map<SignupId, Attendance> marks(DeskRequest.Marks typed) {
        return typed.whom().stream().collect(Collectors.toMap(Function.identity(), signup -> typed.attendance()));
    }
}
