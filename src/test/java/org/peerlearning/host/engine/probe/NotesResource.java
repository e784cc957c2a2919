package org.peerlearning.host.engine.probe;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;

/** One resource with each access rule. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    private final Greeter greeter;
    private int calls;

    @Context
    private HttpServletRequest request;

    @Inject
    public NotesResource(Greeter greeter) {
        this.greeter = greeter;
    }

    @GET
    public Map<String, Object> licensed() {
        calls++;
        return Map.of("greeting", greeter.greet("colleague"), "calls", calls, "address", request.getRequestURI());
    }

    @GET
    @Path("/open")
    @UnrestrictedAccess
    public Map<String, Object> open() {
        return Map.of("greeting", greeter.greet("world"));
    }

    @GET
    @Path("/site")
    @AnonymousSiteAccess
    public Map<String, Object> site() {
        return Map.of("greeting", greeter.greet("visitor"));
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Map<String, Object> admin() {
        return Map.of("greeting", greeter.greet("admin"));
    }

    @POST
    public Note add(Note note) {
        note.setText(note.getText() + "!");
        return note;
    }

    @DELETE
    public void clear() {
        calls = 0;
    }

    @POST
    @Path("/hook")
    @Consumes(MediaType.WILDCARD)
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Map<String, Object> hook(String body) {
        return Map.of("length", body.length());
    }

    @GET
    @Path("/missing/{name}")
    public Note missing(@PathParam("name") String name) {
        throw new NoteMissing(name);
    }

    @GET
    @Path("/taken")
    public Note taken() {
        throw new WebApplicationException(409);
    }

    @GET
    @Path("/broken")
    public Note broken() {
        throw new IllegalStateException("a secret of the inside");
    }
}
