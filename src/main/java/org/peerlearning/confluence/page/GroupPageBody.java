package org.peerlearning.confluence.page;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;

/** What stands on the page of a new group, in storage format and in the language of whoever starts it. */
public final class GroupPageBody {

    private final TemplateRenderer renderer;

    public GroupPageBody(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    public String of(GroupId group, GroupProfile profile) {
        StringWriter body = new StringWriter();
        try {
            renderer.render(
                    "templates/page/group.vm",
                    Map.of("group", String.valueOf(group.value()), "format", profile.format().key()),
                    body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toString();
    }
}
