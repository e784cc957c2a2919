package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.notice.NoticeDesk;
import org.peerlearning.shared.CurrentViewer;

/** Notices that failed, for administrators. */
@Path("/admin/notices")
@Produces(RestAnswers.JSON)
@AdminOnly
@AdministersWiki
public class NoticeDeskResource {

    /** What is tried again. */
    record AgainJson(long id) {}

    private final CurrentViewer viewers;
    private final NoticeDesk desk;
    private final RestErrors errors;

    @Inject
    public NoticeDeskResource(CurrentViewer viewers, NoticeDesk desk, RestErrors errors) {
        this.viewers = viewers;
        this.desk = desk;
        this.errors = errors;
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/{notice}/again")
    public Response again(@PathParam("notice") String notice) {
        return desk.again(viewers.viewer(), PathId.notice(notice))
                .fold(waiting -> RestAnswers.ok(new AgainJson(waiting.value())), errors::refused);
    }
}
