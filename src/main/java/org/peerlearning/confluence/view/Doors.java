package org.peerlearning.confluence.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Supplier;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Switches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets people in by what is not switched off, and tells them where it is. What it tells needs nothing of the platform, since anything of
 * the platform may be what is missing: the words come from the app's own bundle, the frame from a file that is no template.
 */
public final class Doors {

    /** For programs. */
    public static final String REASON = "error.switched-off";

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final String TEXT = "peer-learning.refusal.error.switched-off";
    private static final String UNEXPECTED = "peer-learning.refusal.error.unexpected";
    private static final String TITLE = "peer-learning.off.title";

    private final Switches switches;
    private final Readiness readiness;
    private final CurrentViewer current;

    public Doors(Switches switches, Readiness readiness, CurrentViewer current) {
        this.switches = switches;
        this.readiness = readiness;
        this.current = current;
    }

    /** Whether anything can be answered or changed at this moment. */
    public Readiness readiness() {
        return readiness;
    }

    /**
     * Whether what changes something is offered now. Where the answer is no, whatever shows people what they can do leaves that out, and
     * says once why.
     */
    public boolean offersChanges() {
        return readiness.refusesChange().isEmpty();
    }

    /**
     * Does the work of a door, unless it is shut. Whatever turns out to be missing meanwhile ends here: nothing that the platform lacks
     * may break the page that the door is on.
     *
     * @param kind what such doors have in common
     * @param shut what is answered instead
     */
    public <T> T through(Class<?> door, Feature kind, Supplier<T> work, Supplier<T> shut) {
        if (switches.isOff(door, kind)) {
            return shut.get();
        }
        try {
            return work.get();
        } catch (LinkageError missing) {
            switches.missed(door.getSimpleName(), missing);
            return shut.get();
        }
    }

    public boolean areShut(Class<?> door, Feature kind) {
        return switches.isOff(door, kind);
    }

    public boolean isOff(Feature feature) {
        return switches.isOff(feature);
    }

    /** Notes what turned out to be missing where {@link #through} could not be used. */
    public void missed(Class<?> door, LinkageError missing) {
        switches.missed(door.getSimpleName(), missing);
    }

    /** A sentence in the reader's language. */
    public String text() {
        return words(TEXT, locale());
    }

    /** A box for the place on a wiki page where something would be. */
    public String box() {
        return box(text());
    }

    /**
     * A box for that place which says that something went wrong. What it was is for the log.
     *
     * @param number by which it is found there
     */
    public String failedBox(String number) {
        return box(words(UNEXPECTED, locale(), number));
    }

    private static String box(String text) {
        return frame("templates/off/box.html").replace("{text}", escaped(text));
    }

    /** A page of the app's own, in the wiki's frame. */
    public String page() {
        return frame("templates/off/page.html")
                .replace("{title}", escaped(words(TITLE, locale())))
                .replace("{text}", escaped(text()));
    }

    /** Who reads, and so in which language, is asked of the platform too. */
    private Locale locale() {
        try {
            return current.locale();
        } catch (LinkageError | RuntimeException unknown) {
            LOG.debug("The reader's language is not known", unknown);
            return Locale.ROOT;
        }
    }

    private static String words(String key, Locale locale, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.peer-learning", locale, Doors.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private static String frame(String path) {
        try (InputStream file = Doors.class.getClassLoader().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
