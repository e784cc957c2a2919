package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Words;

/** What select boxes offer, in the reader's language. */
public final class Choices {

    /** Those that companies speak most; whoever speaks another is served by the interface, which takes every tag of the standard. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fil", "fr", "ga", "gl", "he", "hi", "hr",
            "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "ms", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk",
            "sl", "sq", "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zh-TW");

    private final I18nResolver i18n;
    private final CurrentViewer current;

    public Choices(I18nResolver i18n, CurrentViewer current) {
        this.i18n = i18n;
        this.current = current;
    }

    /** By what they are called, none of them first. What is chosen is always among them. */
    List<OptionView> languages(Optional<String> chosen) {
        Locale reader = current.locale();
        Comparator<OptionView> order = Comparator.comparing(OptionView::label, Collator.getInstance(reader));
        Stream<OptionView> named = Stream.concat(LANGUAGES.stream(), chosen.stream())
                .distinct()
                .map(tag -> new OptionView(tag, Locale.forLanguageTag(tag).getDisplayName(reader), chosen.filter(tag::equals).isPresent()))
                .sorted(order);
        return Stream.concat(
                Stream.of(new OptionView("", i18n.getText("peer-learning.start.language.none"), chosen.isEmpty())), named).toList();
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
