package org.peerlearning.skill.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/**
 * Where a page of people ended. The next one goes on from there, on any node, even if the person has gone meanwhile.
 *
 * @param day the day by which the first page was ranked; the others are ranked by the same
 * @param score that of the last person
 */
public record PeopleCursor(LocalDate day, int score, PersonKey last) {

    /** As it travels in an address. */
    public String text() {
        String plain = day.toEpochDay() + " " + score + " " + last.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what was not made by {@link #text}. */
    public static Optional<PeopleCursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length < 3 || parts[2].isBlank()) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.ofEpochDay(Long.parseLong(parts[0]));
            return Optional.of(new PeopleCursor(day, Integer.parseInt(parts[1]), new PersonKey(parts[2])));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
