package org.peerlearning.confluence.mail;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.peerlearning.shared.Text;

/**
 * One mail to one address, as text.
 *
 * @param headers besides those that every mail has; printable ASCII, so that nothing in them can begin a header of its own
 * @param parts the same in several forms, the plainest first; one alone is the mail
 */
record Mail(String to, String subject, Map<String, String> headers, List<Part> parts) implements Serializable {

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    private static final long serialVersionUID = 1L;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]+");

    /** @param type with its parameters, but for the character set */
    record Part(String type, String text) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    Mail {
        subject = Text.ownLine(subject);
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
        parts = List.copyOf(parts);
        headers.forEach((name, value) -> {
            if (!PRINTABLE.matcher(name + value).matches()) {
                throw new IllegalArgumentException("Header " + name + " holds what no header may hold");
            }
        });
    }

    /** Plain text and nothing else. */
    static Mail plain(String to, String subject, String text) {
        return new Mail(to, subject, Map.of(), List.of(new Part(PLAIN, text)));
    }
}
