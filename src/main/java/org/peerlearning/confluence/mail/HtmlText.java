package org.peerlearning.confluence.mail;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** How a notice looks in mail programs that show more than text: one frame for all kinds, so that every mail looks the same. */
public final class HtmlText {

    private static final String FRAME = "templates/mail/notice.vm";

    private final TemplateRenderer renderer;

    public HtmlText(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    String of(NoticeView notice) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(FRAME, Map.of("notice", notice), html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
