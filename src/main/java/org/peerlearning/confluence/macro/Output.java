package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Where people read what a macro shows. */
enum Output {
    /** In a browser, where things can be done. */
    LIVE,
    /** In the editor's preview: it looks like the page, but does nothing. */
    PREVIEW,
    /** In a file: PDF, Word, an export, a comparison. Nothing can be done, and no style sheet is at hand. */
    PAPER,
    /** In somebody's mail or feed reader: like paper, and maybe read by others than the one it was made for. */
    MAIL;

    /** Whatever is not known is paper: a button that does nothing is worse than none. */
    static Output of(ConversionContext context) {
        String type = context.getOutputType();
        return switch (type == null ? "" : type) {
            case "display" -> LIVE;
            case "preview" -> PREVIEW;
            case "email", "feed" -> MAIL;
            default -> PAPER;
        };
    }

    /** Whether a browser shows it, with the app's styles. */
    boolean isScreen() {
        return this == LIVE || this == PREVIEW;
    }
}
