package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.shared.Reader.Medium;

/** Where people read what a macro shows. */
enum Output {
    /** In a browser, where things can be done. */
    LIVE,
    /** In the editor's preview: it looks like the page, but does nothing. */
    PREVIEW,
    /** On somebody's phone: their own screen, but without the app's styles and scripts, so it looks like paper. */
    PHONE,
    /** In a file: PDF, Word, an export, a comparison. Nothing can be done, and no style sheet is at hand. */
    PAPER,
    /** In somebody's mail or feed reader: like paper, and maybe read by others than the one it was made for. */
    MAIL;

    private static final Doubtful DEVICES = new Doubtful("pages read on a phone show buttons that may do nothing there");

    /**
     * Whatever is not known is paper: a button that does nothing is worse than none. The platform says twice where a page is read, for
     * what it is rendered and on which device: on a phone a page is displayed too, without the app's styles and scripts.
     */
    static Output of(ConversionContext context) {
        Output output = switch (word(context.getOutputType())) {
            case "display" -> LIVE;
            case "preview" -> PREVIEW;
            case "email", "feed" -> MAIL;
            default -> PAPER;
        };
        return output.isScreen() ? output.on(word(DEVICES.ask(() -> context.getOutputDeviceType(), () -> ""))) : output;
    }

    /** Some of the platform's own callers name here again for what they render. */
    private Output on(String device) {
        return switch (device) {
            case "", "desktop", "display", "preview" -> this;
            case "mobile" -> PHONE;
            case "email", "feed" -> MAIL;
            default -> PAPER;
        };
    }

    private static String word(String said) {
        return said == null ? "" : said;
    }

    /** Who may come to read it. */
    Medium medium() {
        return switch (this) {
            case LIVE, PREVIEW, PHONE -> Medium.SCREEN;
            case PAPER -> Medium.FILE;
            case MAIL -> Medium.MAIL;
        };
    }

    /** Whether a browser shows it, with the app's styles. */
    boolean isScreen() {
        return this == LIVE || this == PREVIEW;
    }
}
