package org.peerlearning.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * A calendar as it is handed out.
 *
 * @param text in UTF-8, with the moment at which it was written in it
 * @param version the same for as long as everything else in it is the same
 */
public record CalendarText(String text, String version) {

    static CalendarText of(ICalendar calendar, Instant now) {
        return new CalendarText(calendar.text(now), digest(calendar.text(Instant.EPOCH)));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
