package org.peerlearning.confluence.mail;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.shared.Text;
import org.peerlearning.signup.Letter;

/** Puts around a letter who writes, about what, and why to this person: in the language of the one who reads it. */
public final class LetterTexts {

    private final NoticeWords words;
    private final PageLinks pages;

    public LetterTexts(NoticeWords words, PageLinks pages) {
        this.words = words;
        this.pages = pages;
    }

    /** @param writer empty when they have left meanwhile */
    String body(Letter letter, Optional<String> writer, Locale locale) {
        String from = writer.map(Text::isolated).orElseGet(() -> words.text(locale, "peer-learning.person.gone"));
        String group = Text.isolated(letter.meeting().groupTitle());
        String head = words.text(locale, "peer-learning.letter.head", from, group, when(letter, locale));
        String foot = words.text(locale, "peer-learning.letter.foot")
                + pages.of(letter.meeting().page()).map(url -> "\n" + url).orElse("");
        return head + "\n\n" + letter.text() + "\n\n" + PlainText.SIGNATURE + "\n" + foot + "\n";
    }

    /** In the zone where people meet, which is named. */
    private static String when(Letter letter, Locale locale) {
        ZonedDateTime start = letter.meeting().session().time().startsAt();
        return start.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale))
                + " (" + SessionTimes.zoneName(start.getZone(), locale) + ")";
    }
}
