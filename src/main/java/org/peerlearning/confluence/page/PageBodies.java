package org.peerlearning.confluence.page;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Recap;

/**
 * What stands on new pages, in storage format and in the language of whoever makes them. Values are escaped by the renderer as in HTML,
 * which storage format shares.
 */
public final class PageBodies {

    private final TemplateRenderer renderer;
    private final Agendas agendas;

    public PageBodies(TemplateRenderer renderer, Agendas agendas) {
        this.renderer = renderer;
        this.agendas = agendas;
    }

    /** @param kit the title of the page on how to animate a group, which stands in the same space */
    String ofGroup(GroupId group, GroupProfile profile, String kit) {
        return render("group", Map.of(
                "group", String.valueOf(group.value()), "steps", agendas.of(profile.format()), "kit", kit));
    }

    String ofKit() {
        return render("kit", Map.of());
    }

    /** @param held the day, as people write it */
    String ofRecap(Recap recap, String held) {
        List<String> agenda = recap.agenda().lines().filter(line -> !line.isBlank()).toList();
        return render("recap", Map.of(
                "held", held,
                "activity", recap.activity(),
                "hasActivity", !recap.activity().isEmpty(),
                "agenda", agenda,
                "hasAgenda", !agenda.isEmpty()));
    }

    private String render(String template, Map<String, Object> values) {
        StringWriter body = new StringWriter();
        try {
            renderer.render("templates/page/" + template + ".vm", values, body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toString();
    }
}
