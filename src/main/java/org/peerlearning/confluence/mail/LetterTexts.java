package org.peerlearning.confluence.mail;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Meeting;
import org.peerlearning.signup.Letter;

/** Puts around a letter who writes, about what, and why to this person: in the language of the one who reads it. */
public final class LetterTexts {

    private final I18nResolver i18n;
    private final LocaleManager locales;
    private final GroupPages pages;
    private final ApplicationProperties application;

    public LetterTexts(I18nResolver i18n, LocaleManager locales, GroupPages pages, ApplicationProperties application) {
        this.i18n = i18n;
        this.locales = locales;
        this.pages = pages;
        this.application = application;
    }

    /** @param writer empty when they have left meanwhile */
    String body(Letter letter, Optional<ConfluenceUser> writer, ConfluenceUser reader) {
        Locale locale = locales.getLocale(reader);
        String from = writer.map(LetterTexts::name).orElseGet(() -> i18n.getText(locale, "peer-learning.person.gone"));
        String head = i18n.getText(locale, "peer-learning.letter.head", from, letter.meeting().groupTitle(), when(letter, locale));
        String foot = i18n.getText(locale, "peer-learning.letter.foot") + link(letter.meeting()).map(url -> "\n" + url).orElse("");
        // Two hyphens and a blank: mail programs leave out what follows when somebody answers.
        return head + "\n\n" + letter.text() + "\n\n-- \n" + foot + "\n";
    }

    /** Some directories know no full names. */
    private static String name(ConfluenceUser user) {
        return user.getFullName() == null || user.getFullName().isBlank() ? user.getName() : user.getFullName();
    }

    /** In the zone where people meet, which is named. */
    private static String when(Letter letter, Locale locale) {
        ZonedDateTime start = letter.meeting().session().time().startsAt();
        return start.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale))
                + " (" + start.getZone().getDisplayName(TextStyle.FULL, locale) + ")";
    }

    private Optional<String> link(Meeting meeting) {
        return pages.path(meeting.page()).map(path -> application.getBaseUrl(UrlMode.CANONICAL) + path);
    }
}
