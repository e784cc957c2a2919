package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.session.SkipSession;
import org.peerlearning.shared.CurrentViewer;

/** A host takes a session out for which nobody has signed up. */
@Path("/sessions/{id}/skip")
@Produces(RestAnswers.JSON)
public class SessionSkipResource {

    /** What is gone now. */
    record SkippedJson(long id, long groupId) {}

    private final CurrentViewer viewers;
    private final SkipSession skipSession;
    private final RestErrors errors;

    @Inject
    public SessionSkipResource(CurrentViewer viewers, SkipSession skipSession, RestErrors errors) {
        this.viewers = viewers;
        this.skipSession = skipSession;
        this.errors = errors;
    }

    @POST
    public Response skip(@PathParam("id") String id) {
        return skipSession.skip(viewers.viewer(), PathId.session(id)).fold(
                skipped -> RestAnswers.ok(new SkippedJson(skipped.id().value(), skipped.group().value())), errors::refused);
    }
}
