package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.WriteRecap;
import org.peerlearning.session.WriteRecap.Written;
import org.peerlearning.shared.CurrentViewer;

/** Looking back on a session on a wiki page. */
@Path("/sessions/{id}/recap")
@Produces(RestAnswers.JSON)
public class SessionRecapResource {

    private final CurrentViewer viewers;
    private final WriteRecap writeRecap;
    private final GroupPages pages;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public SessionRecapResource(
            CurrentViewer viewers, WriteRecap writeRecap, GroupPages pages, Addresses addresses, RestErrors errors) {
        this.viewers = viewers;
        this.writeRecap = writeRecap;
        this.pages = pages;
        this.addresses = addresses;
        this.errors = errors;
    }

    @POST
    public Response write(@PathParam("id") String id) {
        SessionId session = PathId.session(id);
        return writeRecap.write(viewers.viewer(), session).fold(
                written -> written.fresh() ? RestAnswers.created(json(session, written)) : RestAnswers.ok(json(session, written)),
                errors::refused);
    }

    private RecapJson json(SessionId session, Written written) {
        String url = pages.path(written.page()).map(addresses::of).orElse(null);
        return new RecapJson(session.value(), written.page().value(), url);
    }
}
