package org.peerlearning.host.sample;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.peerlearning.host.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app's REST doors, used as a person with basic authentication. An answer that is not 2xx is logged in one line. */
final class AppRest {

    private static final Logger LOG = LoggerFactory.getLogger(AppRest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    /** Creates a client; the base address has the context path and no slash at its end. */
    AppRest(String baseUrl) {
        root = baseUrl + "/rest/peer-learning/1.0";
    }

    /** The answer's object, or empty when the app refused or could not be reached. */
    Optional<JsonObject> post(Person as, String path, JsonObject body) {
        String credentials = as.getName() + ":" + as.getName();
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json").header("Accept", "application/json").header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                LOG.warn("Sample: POST {} as {} was answered {}: {}", path, as, response.statusCode(), oneLine(response.body()));
                return Optional.empty();
            }
            return Optional.of(JsonParser.parseString(response.body()).getAsJsonObject());
        } catch (IOException | JsonParseException | IllegalStateException failure) {
            LOG.warn("Sample: POST {} as {} failed: {}", path, as, oneLine(String.valueOf(failure.getMessage())));
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            LOG.warn("Sample: stopped at POST {}", path);
            return Optional.empty();
        }
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
