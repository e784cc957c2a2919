package org.peerlearning.calendar;

import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.PageId;

/** A wiki whose phrases are their own keys. */
public final class FakeSite implements CalendarSite {

    @Override
    public String id() {
        return "wiki-1";
    }

    @Override
    public Optional<String> address(PageId page) {
        return Optional.of("https://wiki.example/pages/" + page.value());
    }

    @Override
    public String say(Locale language, Phrase phrase, String... values) {
        return phrase.key() + (values.length == 0 ? "" : " " + String.join(" ", values));
    }
}
