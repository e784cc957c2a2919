package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.calendar.FeedScope;
import org.peerlearning.calendar.MakeFeed;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.confluence.view.CalendarLinks;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Addresses that the viewer's calendar program subscribes to. */
@Path("/feeds")
@Produces(RestAnswers.JSON)
public class FeedResource {

    /** @param url a secret of the viewer, told this once */
    record FeedJson(String scope, String url) {}

    /** What is not shown any more. */
    record RevokedJson(String scope) {}

    private final CurrentViewer viewers;
    private final MakeFeed makeFeed;
    private final RevokeFeed revokeFeed;
    private final CalendarLinks links;
    private final RestErrors errors;

    @Inject
    public FeedResource(
            CurrentViewer viewers, MakeFeed makeFeed, RevokeFeed revokeFeed, CalendarLinks links, RestErrors errors) {
        this.viewers = viewers;
        this.makeFeed = makeFeed;
        this.revokeFeed = revokeFeed;
        this.links = links;
        this.errors = errors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(InputStream body) {
        Viewer viewer = viewers.viewer();
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.text("scope")))
                .then(FeedResource::scope)
                .then(scope -> makeFeed.make(viewer, scope)
                        .then(token -> Answer.of(new FeedJson(scope.key(), links.feed(token)))))
                .fold(RestAnswers::created, errors::refused);
    }

    @DELETE
    @Path("/{scope}")
    public Response revoke(@PathParam("scope") String scope) {
        return FeedScope.byKey(scope)
                .map(known -> revokeFeed.revoke(viewers.viewer(), known))
                .orElseGet(() -> Answer.no(Refusal.notFound("calendar.feed-not-found")))
                .fold(revoked -> RestAnswers.ok(new RevokedJson(revoked.key())), errors::refused);
    }

    private static Answer<FeedScope> scope(Optional<String> typed) {
        return typed.map(key -> FeedScope.byKey(key)
                        .map(Answer::of)
                        .orElseGet(() -> Answer.no(Refusal.invalid("scope", "input.unknown"))))
                .orElseGet(() -> Answer.no(Refusal.invalid("scope", "input.missing")));
    }
}
