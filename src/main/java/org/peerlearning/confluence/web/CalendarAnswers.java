package org.peerlearning.confluence.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.calendar.CalendarText;

/**
 * Hands calendars out. Programs ask for them again and again: whoever has the latest already gets three lines.
 *
 * <p>The tag is a weak one, because the moment of writing stands in the text and is different each time.
 */
final class CalendarAnswers {

    private CalendarAnswers() {}

    /** @param name what to call the file, where it is to be kept; empty for what is read by programs */
    static void send(HttpServletRequest request, HttpServletResponse response, CalendarText calendar, Optional<String> name)
            throws IOException {
        String tag = "\"" + calendar.version() + "\"";
        response.setHeader("ETag", "W/" + tag);
        // Whether the address still counts, and what may be seen, is asked each time.
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        name.ifPresent(file -> response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\""));
        response.setContentType("text/calendar;charset=UTF-8");
        byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether one of the tags is this one, weak or not. */
    private static boolean isKnown(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring("W/".length()) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
