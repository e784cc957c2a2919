package org.peerlearning.skill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Real-world skills of work and passion, for a wiki that has none yet. */
public final class StarterList {

    private static final String FILE = "/skills/starter.csv";

    /** As {@link ImportSkills} takes it. */
    public String csv() {
        try (InputStream file = StarterList.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the app has no " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
