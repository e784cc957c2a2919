package org.peerlearning.calendar;

import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.PageId;

/** The wiki, as calendars see it. */
public interface CalendarSite {

    /** What tells this wiki's events from all others': it stays when the wiki gets another address. Letters, digits and hyphens. */
    String id();

    /** The full address of a page; empty when it is gone. */
    Optional<String> address(PageId page);

    /** A phrase in a language. */
    String say(Locale language, Phrase phrase, String... values);
}
