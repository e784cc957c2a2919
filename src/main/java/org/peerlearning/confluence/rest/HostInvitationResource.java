package org.peerlearning.confluence.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.group.AnswerHostInvitation;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.InviteCoHost;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Asking people to become co-host, and answering. */
@Path("/groups/{id}/invitations")
@Produces(RestAnswers.JSON)
public class HostInvitationResource {

    private final CurrentViewer viewers;
    private final InviteCoHost inviteCoHost;
    private final AnswerHostInvitation answerInvitation;
    private final CoHostSuggestions suggestions;
    private final HostInvitationJsons jsons;
    private final RestErrors errors;

    @Inject
    public HostInvitationResource(
            CurrentViewer viewers,
            InviteCoHost inviteCoHost,
            AnswerHostInvitation answerInvitation,
            CoHostSuggestions suggestions,
            HostInvitationJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.inviteCoHost = inviteCoHost;
        this.answerInvitation = answerInvitation;
        this.suggestions = suggestions;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Whom to ask: a user name, or somebody who was suggested. */
    private record Whom(String user, String key) {

        Answer<Group> invite(InviteCoHost inviteCoHost, Viewer viewer, GroupId group) {
            return user == null && key != null && !key.isBlank()
                    ? inviteCoHost.invite(viewer, group, new PersonKey(key))
                    : inviteCoHost.invite(viewer, group, user);
        }
    }

    @GET
    @Path("/suggestions")
    public Response suggested(@PathParam("id") String id) {
        return suggestions.of(viewers.viewer(), PathId.group(id))
                .fold(people -> RestAnswers.ok(jsons.suggestions(people)), errors::refused);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@PathParam("id") String id, InputStream body) {
        Viewer viewer = viewers.viewer();
        return JsonBody.read(body)
                .then(fields -> fields.answer(new Whom(fields.text("user"), fields.text("key"))))
                .then(whom -> whom.invite(inviteCoHost, viewer, PathId.group(id)))
                .fold(group -> RestAnswers.ok(jsons.list(group)), errors::refused);
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/accept")
    public Response accept(@PathParam("id") String id, @QueryParam("watch") String watch) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, Watching.wanted(watch).then(wanted -> answerInvitation.accept(viewer, PathId.group(id), wanted)));
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id) {
        Viewer viewer = viewers.viewer();
        return answer(viewer, answerInvitation.decline(viewer, PathId.group(id)));
    }

    /** Takes the question back. */
    @DELETE
    @Path("/{person}")
    public Response takeBack(@PathParam("id") String id, @PathParam("person") String person) {
        return inviteCoHost.takeBack(viewers.viewer(), PathId.group(id), PathId.person(person))
                .fold(group -> RestAnswers.ok(jsons.list(group)), errors::refused);
    }

    private Response answer(Viewer viewer, Answer<Group> answered) {
        return answered.fold(group -> RestAnswers.ok(jsons.group(viewer, group)), errors::refused);
    }
}
