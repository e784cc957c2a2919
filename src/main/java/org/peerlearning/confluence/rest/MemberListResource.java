package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
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
import org.peerlearning.group.DecideJoin;
import org.peerlearning.group.Members;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.RemoveMember;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** Who is in a group, and what a host does about them. Never for visitors, so nothing here carries an annotation. */
@Path("/groups/{id}/members")
@Produces(RestAnswers.JSON)
public class MemberListResource {

    private static final long LIMIT = 50;

    private final CurrentViewer viewers;
    private final Members members;
    private final DecideJoin decideJoin;
    private final RemoveMember removeMember;
    private final MemberJsons jsons;
    private final RestErrors errors;

    @Inject
    public MemberListResource(
            CurrentViewer viewers,
            Members members,
            DecideJoin decideJoin,
            RemoveMember removeMember,
            MemberJsons jsons,
            RestErrors errors) {
        this.viewers = viewers;
        this.members = members;
        this.decideJoin = decideJoin;
        this.removeMember = removeMember;
        this.jsons = jsons;
        this.errors = errors;
    }

    /** Which page of members somebody asks for. */
    record Query(boolean asking, Optional<MembershipId> after, int limit) {

        static Answer<Query> read(String asking, String after, String limit) {
            QueryReader query = new QueryReader();
            boolean waiting = query.flag("asking", asking).orElse(false);
            Optional<MembershipId> last = query.number("after", after, 1, Long.MAX_VALUE).map(MembershipId::new);
            int size = query.number("limit", limit, 1, Members.PAGE_MAX).orElse(LIMIT).intValue();
            return query.answer(() -> new Query(waiting, last, size));
        }
    }

    @GET
    public Response page(
            @PathParam("id") String id,
            @QueryParam("asking") String asking,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        Viewer viewer = viewers.viewer();
        return Query.read(asking, after, limit)
                .then(query -> query.asking()
                        ? members.asking(viewer, PathId.group(id), query.after(), query.limit())
                        : members.of(viewer, PathId.group(id), query.after(), query.limit()))
                .fold(page -> RestAnswers.ok(jsons.page(page)), errors::refused);
    }

    /** A body, if one is sent, is not read. */
    @POST
    @Path("/{member}/accept")
    public Response accept(@PathParam("id") String id, @PathParam("member") String member) {
        return answer(decideJoin.accept(viewers.viewer(), PathId.group(id), PathId.membership(member)));
    }

    @POST
    @Path("/{member}/turn-down")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response turnDown(@PathParam("id") String id, @PathParam("member") String member, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(DeskRequest.text(body, "reason").then(reason ->
                decideJoin.turnDown(viewer, PathId.group(id), PathId.membership(member), reason.orElse(""))));
    }

    @POST
    @Path("/{member}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") String id, @PathParam("member") String member, InputStream body) {
        Viewer viewer = viewers.viewer();
        return answer(DeskRequest.text(body, "reason").then(reason ->
                removeMember.remove(viewer, PathId.group(id), PathId.membership(member), reason.orElse(""))));
    }

    private Response answer(Answer<Membership> changed) {
        return changed.fold(member -> RestAnswers.ok(jsons.of(member)), errors::refused);
    }
}
