package org.peerlearning.confluence.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** Answers as this interface gives them: JSON with every field present, never stored by a browser or proxy on the way. */
final class RestAnswers {

    static final String JSON = "application/json;charset=UTF-8";

    /** What one viewer may see another may not, so no answer is ever kept. */
    static final String NO_STORE = "no-store";

    /** An absent value is written as null: whoever reads an answer sees which fields there are. */
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private RestAnswers() {}

    static Response ok(Object json) {
        return with(Response.ok(), json);
    }

    static Response created(Object json) {
        return with(Response.status(Response.Status.CREATED), json);
    }

    static Response created(URI address, Object json) {
        return with(Response.created(address), json);
    }

    /** Completes an answer whose status and headers are already chosen. */
    static Response with(Response.ResponseBuilder answer, Object json) {
        return neverKept(answer.entity(GSON.toJson(json)).type(JSON)).build();
    }

    /** A text of another type, for example for a spreadsheet. */
    static Response.ResponseBuilder file(String text, String type) {
        return neverKept(Response.ok(text, type));
    }

    private static Response.ResponseBuilder neverKept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, NO_STORE).header("X-Content-Type-Options", "nosniff");
    }
}
