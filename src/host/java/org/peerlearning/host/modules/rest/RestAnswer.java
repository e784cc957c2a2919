package org.peerlearning.host.modules.rest;

import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The platform's own answers, in the form its REST framework uses for what the app did not answer itself. */
final class RestAnswer {

    private RestAnswer() {}

    static Response of(Response.StatusType status, String message) {
        return filled(Response.status(status), status, message);
    }

    static Response filled(Response.ResponseBuilder answer, Response.StatusType status, String message) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("status-code", status.getStatusCode(), "message", message))
                .build();
    }
}
