package org.peerlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** The description of this interface, for programs and for the people who write them. It holds nothing that is secret. */
@Path("/openapi")
public class OpenApiResource {

    static final String YAML = "application/yaml;charset=UTF-8";

    private static final String FILE = "/openapi/peer-learning.yaml";

    @GET
    @Produces(YAML)
    @AnonymousSiteAccess
    public Response description() {
        return Response.ok(file(), YAML).header(HttpHeaders.CACHE_CONTROL, RestAnswers.NO_STORE).build();
    }

    private static String file() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new FileNotFoundException(FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
