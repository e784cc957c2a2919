package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.notice.MyNotices;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** How many notices the viewer has yet to read. */
@Path("/notices")
@Produces(RestAnswers.JSON)
public class NoticeResource {

    record UnreadJson(int unread) {}

    private final CurrentViewer viewers;
    private final MyNotices notices;
    private final RestErrors errors;

    @Inject
    public NoticeResource(CurrentViewer viewers, MyNotices notices, RestErrors errors) {
        this.viewers = viewers;
        this.notices = notices;
        this.errors = errors;
    }

    @GET
    @Path("/unread")
    public Response unread() {
        return RestAnswers.ok(new UnreadJson(notices.unread(viewers.viewer())));
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(InputStream body) {
        Viewer viewer = viewers.viewer();
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.id("upTo")))
                .then(NoticeResource::last)
                .then(last -> notices.readUpTo(viewer, last))
                .fold(unread -> RestAnswers.ok(new UnreadJson(unread)), errors::refused);
    }

    private static Answer<NoticeId> last(Optional<Long> typed) {
        return typed.map(number -> Answer.of(new NoticeId(number)))
                .orElseGet(() -> Answer.no(Refusal.invalid("upTo", "input.missing")));
    }
}
