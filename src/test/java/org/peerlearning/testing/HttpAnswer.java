package org.peerlearning.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;

/**
 * What came back.
 *
 * @param path as it was asked for, with its query
 */
public record HttpAnswer(String method, String path, int status, HttpHeaders headers, String body) {

    /** The first value of a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonObject json() {
        return JsonParser.parseString(body).getAsJsonObject();
    }

    @Override
    public String toString() {
        return method + " " + path + " → " + status + " " + body;
    }
}
