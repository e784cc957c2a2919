package org.peerlearning.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** Texts in the language of whoever is to read them, who is not who asks. */
public final class LanguageTexts {
    private static final Doubtful BY_LANGUAGE = new Doubtful("mails and calendars speak the wiki's own language to everybody");

    private final I18nResolver i18n;

    public LanguageTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    public String text(Locale language, String key, String... values) {
        Serializable[] filled = values;
        return BY_LANGUAGE.ask(() -> i18n.getText(language, key, filled), () -> i18n.getText(key, filled));
    }
}
