package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

/** A weekly series keeps its hour where it was planned when clocks change there; everybody else sees the hour it is for them. */
public class SeriesZonesIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime START = LocalTime.of(17, 30);
    private static final Map<String, ZoneId> PEOPLE = Map.of(
            "chloe", PARIS, "dmitri", ZoneId.of("America/New_York"), "emi", ZoneId.of("Asia/Tokyo"));
    private static final Map<String, Locale> LANGUAGES =
            Map.of("chloe", Locale.FRANCE, "dmitri", Locale.US, "emi", Locale.US);

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void isShownRightInParisNewYorkAndTokyo() {
        LocalDate change = PARIS.getRules().nextTransition(Instant.now().plusSeconds(20 * 86_400L)).getDateTimeBefore().toLocalDate();
        LocalDate first = change.minusDays(10);
        JsonObject repeat = new JsonObject();
        repeat.addProperty("kind", "weekly");
        repeat.addProperty("count", 4);
        TestGroup group = TestGroup.wanted().with("session.date", first.toString()).repeating(repeat).there();
        PEOPLE.forEach((person, zone) -> {
            Page page = windows.of(person);
            page.navigate(group.path());
            List<String> hours = IntStream.range(0, 4).mapToObj(week -> hours(first.plusWeeks(week), person)).toList();
            assertThat(page.locator(".peer-learning-next time")).containsText(hours.get(0));
            assertThat(page.locator(".peer-learning-later time")).containsText(hours.subList(1, 4).toArray(String[]::new));
            assertThat(page.locator(".peer-learning-later li").first().locator(".peer-learning-zone")).hasCount(zone.equals(PARIS) ? 1 : 2);
        });
    }

    private static String hours(LocalDate day, String person) {
        ZonedDateTime start = day.atTime(START).atZone(PARIS).withZoneSameInstant(PEOPLE.get(person));
        DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(LANGUAGES.get(person));
        return start.format(clock) + " \u2013 " + start.plusMinutes(90).format(clock);
    }
}
