package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.peerlearning.notice.ChangePreferences;
import org.peerlearning.notice.Channel;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NoticePreferences;
import org.peerlearning.notice.PreferencesDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;

/** How the viewer is told. */
@Path("/notices/preferences")
@Produces(RestAnswers.JSON)
public class NoticePreferencesResource {

    /** @param quiet null for no quiet hours */
    record PreferencesJson(Map<String, List<String>> channels, boolean digest, QuietJson quiet) {}

    record QuietJson(String from, String to) {}

    private final CurrentViewer viewers;
    private final ChangePreferences preferences;
    private final RestErrors errors;

    @Inject
    public NoticePreferencesResource(CurrentViewer viewers, ChangePreferences preferences, RestErrors errors) {
        this.viewers = viewers;
        this.preferences = preferences;
        this.errors = errors;
    }

    @GET
    public Response now() {
        return preferences.of(viewers.viewer()).fold(now -> RestAnswers.ok(json(now)), errors::refused);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Viewer viewer = viewers.viewer();
        return draft(body)
                .then(draft -> preferences.change(viewer, draft))
                .fold(chosen -> RestAnswers.ok(json(chosen)), errors::refused);
    }

    /** Only kinds that can be chosen are asked for, so every other name is an unknown field. */
    private static Answer<PreferencesDraft> draft(InputStream body) {
        return JsonBody.read(body, fields -> {
            JsonFields typed = fields.object("channels");
            Map<String, List<String>> channels = new LinkedHashMap<>();
            Arrays.stream(Kind.values()).filter(Kind::isChosen).map(Kind::key).forEach(kind -> {
                List<String> words = typed.texts(kind);
                if (words != null) {
                    channels.put(kind, words);
                }
            });
            JsonFields quiet = fields.object("quiet");
            return new PreferencesDraft(channels, fields.flag("digest"), quiet.text("from"), quiet.text("to"));
        });
    }

    private static PreferencesJson json(NoticePreferences now) {
        Map<String, List<String>> channels = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).filter(Kind::isChosen).forEach(kind ->
                channels.put(kind.key(), now.channels(kind).stream().sorted().map(Channel::key).toList()));
        QuietJson quiet = now.quiet().map(hours -> new QuietJson(text(hours.from()), text(hours.to()))).orElse(null);
        return new PreferencesJson(channels, now.digest(), quiet);
    }

    private static String text(LocalTime time) {
        return time.toString();
    }
}
