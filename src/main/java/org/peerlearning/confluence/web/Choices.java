package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.peerlearning.shared.Words;

/** What select boxes offer, in the reader's language. */
public final class Choices {

    private final I18nResolver i18n;

    public Choices(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** @param prefix of the texts, which end with the keys of the values */
    List<ChoiceView> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(Words::key).map(key -> of(prefix, key)).toList();
    }

    ChoiceView of(String prefix, String key) {
        return new ChoiceView(key, i18n.getText(prefix + key));
    }

    /** Zones such as {@code Europe/Paris}: the others are old names and technical offsets that nobody chooses. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
