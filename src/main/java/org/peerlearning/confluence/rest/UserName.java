package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Text;

/** User names as people type them, or paste them from where somebody was mentioned: with an {@code @} before them. */
final class UserName {

    private UserName() {}

    /** @param typed may be null */
    static String of(String typed) {
        String line = Text.line(typed);
        return line.startsWith("@") ? line.substring(1) : line;
    }

    /** @param typed may be null */
    static List<String> all(List<String> typed) {
        return Optional.ofNullable(typed).orElse(List.of()).stream().map(UserName::of).toList();
    }
}
