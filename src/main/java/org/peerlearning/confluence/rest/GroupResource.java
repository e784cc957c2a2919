package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.Catalogue;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** Starting groups and looking for them. */
@Path("/groups")
@Produces(RestAnswers.JSON)
public class GroupResource {

    private final CurrentViewer viewers;
    private final Catalogue catalogue;
    private final StartGroup startGroup;
    private final GroupJsons jsons;
    private final Addresses addresses;
    private final RestErrors errors;

    @Inject
    public GroupResource(
            CurrentViewer viewers,
            Catalogue catalogue,
            StartGroup startGroup,
            GroupJsons jsons,
            Addresses addresses,
            RestErrors errors) {
        this.viewers = viewers;
        this.catalogue = catalogue;
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
                .then(request -> request.start(startGroup, viewer))
                .fold(
                        started -> RestAnswers.created(
                                RestAddress.of(addresses, started.group().id()), jsons.of(viewer, started.group())),
                        errors::refused);
    }

    @GET
    @AnonymousSiteAccess
    public Response page(
            @QueryParam("space") String space,
            @QueryParam("format") String format,
            @QueryParam("tag") String tag,
            @QueryParam("language") String language,
            @QueryParam("topic") String topic,
            @QueryParam("life") String life,
            @QueryParam("text") String text,
            @QueryParam("olderThan") String olderThan,
            @QueryParam("limit") String limit) {
        return page(new GroupSearch(space, format, tag, language, topic, life, text), olderThan, limit);
    }

    Response page(GroupSearch search, String olderThan, String limit) {
        Viewer viewer = viewers.viewer();
        return search.read(olderThan, limit)
                .fold(query -> RestAnswers.ok(jsons.list(viewer, catalogue.page(viewer, query))), errors::refused);
    }
}
