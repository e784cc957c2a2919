package org.peerlearning.host.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.peerlearning.host.people.Person;

/** Points in time as the reader's clock and language show them. */
final class Times {

    private Times() {
    }

    static Html show(Instant instant) {
        ZoneId zone = Viewer.current().map(Person::getZone).orElseGet(ZoneId::systemDefault);
        Locale locale = Viewer.current().map(Person::getLanguage).orElse(Locale.UK);
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone)
                .format(instant);
        return Html.of("<time datetime=\"{}\">{}</time>", instant, text);
    }
}
