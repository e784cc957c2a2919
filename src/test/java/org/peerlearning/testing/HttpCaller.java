package org.peerlearning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** One person, or a visitor, talking HTTP to a host. */
public final class HttpCaller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String root;
    private final Optional<String> credentials;

    /**
     * @param root address that every path is appended to
     * @param user name of a sample person, whose password is the same; empty for a visitor
     */
    public HttpCaller(String root, Optional<String> user) {
        this.root = root;
        this.credentials = user.map(name -> "Basic "
                + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8)));
    }

    public HttpAnswer get(String path) {
        return send("GET", path, Map.of(), new byte[0]);
    }

    public HttpAnswer post(String path, String json) {
        return json("POST", path, json);
    }

    public HttpAnswer put(String path, String json) {
        return json("PUT", path, json);
    }

    private HttpAnswer json(String method, String path, String json) {
        return send(method, path, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Without a body and with the header that says it comes from no foreign page. */
    public HttpAnswer send(String method, String path) {
        return send(method, path, Map.of("X-Atlassian-Token", "no-check"), new byte[0]);
    }

    public HttpAnswer send(String method, String path, Map<String, String> headers, byte[] body) {
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        credentials.ifPresent(value -> request.header("Authorization", value));
        try {
            HttpResponse<String> response = CLIENT.send(
                    request.method(method, publisher).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new HttpAnswer(method, path, response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
