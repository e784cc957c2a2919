package org.peerlearning.host;

import javax.servlet.Servlet;

/**
 * The line of Confluence that this host imitates. There is one source for both, written for the first; for the second the compiled
 * classes are rewritten to the {@code jakarta} packages and run with the libraries that go with them. Which of the two runs is told by the
 * classes themselves, so that it cannot be set wrong.
 */
public enum Flavour {
    /** Servlets, JAX-RS and mail in {@code javax}; Gemini Blueprint and Spring 5.3. */
    CONFLUENCE_9("9.2"),
    /** Servlets, JAX-RS and mail in {@code jakarta}; Spring 6.2. */
    CONFLUENCE_10("10.2");

    private static final String JAKARTA = "jakarta.";

    private final String line;

    Flavour(String line) {
        this.line = line;
    }

    /** The line of the host that runs. */
    public static Flavour current() {
        return Servlet.class.getName().startsWith(JAKARTA) ? CONFLUENCE_10 : CONFLUENCE_9;
    }

    /** The long-term release that the line stands for, such as {@code 9.2}. */
    public String line() {
        return line;
    }
}
