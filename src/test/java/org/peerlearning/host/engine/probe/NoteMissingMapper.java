package org.peerlearning.host.engine.probe;

import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** A provider whose constructor gets a bean. */
@Provider
public class NoteMissingMapper implements ExceptionMapper<NoteMissing> {

    private final Greeter greeter;

    @Inject
    public NoteMissingMapper(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    public Response toResponse(NoteMissing missing) {
        return Response.status(404).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("reason", greeter.greet(missing.getMessage()))).build();
    }
}
