package org.peerlearning.host.web;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.peerlearning.host.modules.Translations;
import org.peerlearning.host.wiki.MacroInfo;
import org.peerlearning.host.wiki.MacroParameterInfo;
import org.peerlearning.host.wiki.MacroRegistry;

/** The macros as the dialog of the editor shows them, in the language of whoever edits. */
final class MacroList {

    /** A value of an enum parameter with its label. */
    record Choice(String value, String label) { }

    /** A field of a macro's form. */
    record Field(String name, String label, String description, String type, boolean required, boolean multiple, boolean hidden,
                 String defaultValue, List<Choice> values, List<String> aliases) { }

    /** A macro of the dialog; body is {@code none}, {@code rich} or {@code plain}. */
    record Entry(String name, String label, String description, String icon, String documentationUrl, boolean hidden, boolean hideBody,
                 String body, List<String> categories, List<Field> parameters) { }

    private final MacroRegistry registry;
    private final Translations texts;
    private final Supplier<Locale> viewerLocale;

    MacroList(MacroRegistry registry, Translations texts, Supplier<Locale> viewerLocale) {
        this.registry = registry;
        this.texts = texts;
        this.viewerLocale = viewerLocale;
    }

    List<Entry> all() {
        return registry.all().stream().map(this::entry).toList();
    }

    private Entry entry(MacroInfo macro) {
        String prefix = macro.pluginKey() + "." + macro.name();
        return new Entry(macro.name(), text(prefix + ".label", macro.name()), text(prefix + ".desc", ""), macro.icon(),
                macro.documentationUrl(), macro.hidden(), macro.hideBody(), macro.hideBody() ? "none" : body(macro.macro().get()),
                macro.categories(),
                macro.parameters().stream().map(parameter -> field(prefix + ".param." + parameter.name(), parameter)).toList());
    }

    private Field field(String prefix, MacroParameterInfo parameter) {
        return new Field(parameter.name(), text(prefix + ".label", parameter.name()), text(prefix + ".desc", ""), parameter.type(),
                parameter.required(), parameter.multiple(), parameter.hidden(), parameter.defaultValue(),
                parameter.values().stream().map(value -> new Choice(value, text(prefix + "." + value + ".desc", value))).toList(),
                parameter.aliases());
    }

    private static String body(Macro macro) {
        return switch (macro.getBodyType()) {
            case NONE -> "none";
            case RICH_TEXT -> "rich";
            case PLAIN_TEXT -> "plain";
        };
    }

    /** The translated text, or what stands in for one that no bundle has. */
    private String text(String key, String otherwise) {
        String found = texts.text(viewerLocale.get(), key);
        return found.equals(key) ? otherwise : found;
    }
}
