package org.peerlearning.host.modules;

import java.util.Locale;

/** The texts of the app's i18n bundles, as labels and scripts need them. */
public interface Translations {

    /** The text for a key, formatted without arguments; the key itself when there is no text. */
    String text(Locale locale, String key);

    /** The text for a key as the bundle holds it, placeholders and doubled quotes untouched; the key itself when there is none. */
    String raw(Locale locale, String key);
}
