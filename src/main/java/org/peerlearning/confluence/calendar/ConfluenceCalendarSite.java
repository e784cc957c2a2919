package org.peerlearning.confluence.calendar;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.calendar.CalendarSite;
import org.peerlearning.calendar.Phrase;
import org.peerlearning.confluence.LanguageTexts;
import org.peerlearning.group.GroupPages;
import org.peerlearning.notice.SiteSecret;
import org.peerlearning.shared.PageId;

/** This wiki, as calendars see it. */
public final class ConfluenceCalendarSite implements CalendarSite {

    /** So many digits are enough to tell wikis apart, and tell nothing of the secret. */
    private static final int DIGITS = 24;

    private final SiteSecret secret;
    private final GroupPages pages;
    private final ApplicationProperties application;
    private final LanguageTexts texts;

    public ConfluenceCalendarSite(
            SiteSecret secret, GroupPages pages, ApplicationProperties application, I18nResolver i18n) {
        this.secret = secret;
        this.pages = pages;
        this.application = application;
        texts = new LanguageTexts(i18n);
    }

    @Override
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("calendar".getBytes(StandardCharsets.US_ASCII));
            return "peer-learning-" + HexFormat.of().formatHex(digest.digest(secret.bytes())).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public Optional<String> address(PageId page) {
        return pages.path(page).map(path -> application.getBaseUrl(UrlMode.CANONICAL) + path);
    }

    @Override
    public String say(Locale language, Phrase phrase, String... values) {
        return texts.text(language, "peer-learning.ical." + phrase.key(), values);
    }
}
