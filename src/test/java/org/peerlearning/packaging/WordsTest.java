package org.peerlearning.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.calendar.Phrase;
import org.peerlearning.group.Format;
import org.peerlearning.group.Joining;
import org.peerlearning.group.Life;
import org.peerlearning.notice.Kind;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.WeekOfMonth;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Finding;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.Standing;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.search.Gaps;
import org.peerlearning.skill.search.NearDuplicates;

/** Every word a person reads lives in a bundle, in English and in French, and no bundle keeps a word that nobody reads. */
public class WordsTest {

    private static final Properties ENGLISH = Bundles.english();
    private static final Properties FRENCH = Bundles.french();
    private static final String OWN = "org.peerlearning.confluence.";

    @Test
    public void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
    }

    @Test
    public void everyKeyThatIsUsedExists() {
        Set<String> missing = new TreeSet<>(used());
        missing.removeAll(ENGLISH.stringPropertyNames());
        assertEquals("keys used but not in the bundle", Set.of(), missing);
    }

    @Test
    public void everyKeyInTheBundleIsUsed() {
        Set<String> needless = new TreeSet<>(ENGLISH.stringPropertyNames());
        needless.removeAll(used());
        needless.removeIf(key -> key.startsWith(OWN));
        assertEquals("keys in the bundle that nothing uses", Set.of(), needless);
    }

    /** The names are the platform's: it looks for them when somebody chooses a macro. */
    @Test
    public void everyMacroAndEveryChoiceOfItHasATextInTheEditor() {
        Set<String> wanted = new TreeSet<>();
        String descriptor = Bundles.text(Bundles.ROOT.resolve("atlassian-plugin.xml"));
        Matcher macros = Pattern.compile("<xhtml-macro [^>]*name=\"([^\"]+)\".*?</xhtml-macro>", Pattern.DOTALL).matcher(descriptor);
        while (macros.find()) {
            String macro = OWN + macros.group(1);
            wanted.addAll(List.of(macro + ".label", macro + ".desc"));
            Matcher parameters = Pattern.compile("<parameter name=\"([^\"]+)\"[^>]*?(?:/>|>(.*?)</parameter>)", Pattern.DOTALL)
                    .matcher(macros.group());
            while (parameters.find()) {
                String parameter = macro + ".param." + parameters.group(1);
                wanted.addAll(List.of(parameter + ".label", parameter + ".desc"));
                String values = parameters.group(2) == null ? "" : parameters.group(2);
                Bundles.matches("<value name=\"([^\"]+)\"", values).forEach(value -> wanted.add(parameter + "." + value + ".desc"));
            }
        }
        Set<String> own = new TreeSet<>(ENGLISH.stringPropertyNames());
        own.removeIf(key -> !key.startsWith(OWN));
        assertEquals(wanted, own);
    }

    @Test
    public void everyTextIsAMessageFormatWithTheSameArgumentsInBothLanguages() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertEquals(key, arguments(ENGLISH.getProperty(key), Locale.ENGLISH), arguments(FRENCH.getProperty(key), Locale.FRENCH));
            assertFalse(key + " has a lone apostrophe, which MessageFormat swallows",
                    (ENGLISH.getProperty(key) + FRENCH.getProperty(key)).replace("''", "").contains("'"));
        }
    }

    @Test
    public void templatesHoldNoLiteralText() {
        for (Path template : Bundles.files(Bundles.RESOURCES.resolve("templates"), ".vm")) {
            String text = Bundles.text(template)
                    .replaceAll("\\$!?\\{?[a-zA-Z0-9]+(\\.[a-zA-Z]+(\\((\"[^\"]*\"|\\$[a-zA-Z]+)?\\))?)*\\}?", "")
                    .replaceAll("#(if|elseif|foreach|set|parse)\\([^\\n]*?\\)(?=[\\s<#&]|$)", "")
                    .replaceAll("#(else|end)", "")
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("&[a-z]+;", "");
            assertEquals(template + " holds words of its own", "", text.replaceAll("[^\\p{L}]", ""));
        }
    }

    @Test
    public void attributesThatPeopleReadHoldNoLiteralText() {
        for (Path template : Bundles.files(Bundles.RESOURCES.resolve("templates"), ".vm")) {
            Bundles.matches("(?:title|aria-label|alt|placeholder)=\"([^\"]*)", Bundles.text(template)).stream()
                    .filter(value -> !value.startsWith("$") && !value.equals("https://"))
                    .forEach(value -> {
                        throw new AssertionError(template + " holds words of its own: " + value);
                    });
        }
    }

    @Test
    public void scriptsHoldNoTextForPeople() {
        for (Path script : Bundles.files(Bundles.RESOURCES.resolve("js"), ".js")) {
            Bundles.matches("textContent = '([^']+)'", Bundles.text(script)).forEach(value -> {
                throw new AssertionError(script + " holds words of its own: " + value);
            });
        }
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        used.addAll(Bundles.matches("(?:label|tooltip|description) key=\"([^\"]+)\"", Bundles.text(Bundles.ROOT.resolve("atlassian-plugin.xml"))));
        for (Path template : Bundles.files(Bundles.RESOURCES.resolve("templates"), ".vm")) {
            used.addAll(Bundles.matches("getText\\(\"([^\"$]+)\"", Bundles.text(template)));
        }
        for (Path script : Bundles.files(Bundles.RESOURCES.resolve("js"), ".js")) {
            used.addAll(Bundles.matches("AJS\\.I18n\\.getText\\('([^']+)'", Bundles.text(script)));
        }
        for (Path source : Bundles.files(Bundles.JAVA, ".java")) {
            String text = Bundles.text(source);
            used.addAll(Bundles.matches("\"(peer-learning\\.[a-z0-9.-]*[a-z0-9])\"", text).stream()
                    .filter(key -> !key.equals("peer-learning.refusal"))
                    .collect(Collectors.toSet()));
            Bundles.matches("\"((?:input|calendar|group|session|signup|skill|notice|site|error)\\.[a-z-]+(?:\\.[a-z-]+)*)\"", text).stream()
                    .filter(reason -> !reason.endsWith("-"))
                    .map(reason -> "peer-learning.refusal." + reason)
                    .forEach(used::add);
        }
        keys("peer-learning.format.", Format.values()).forEach(used::add);
        keys("peer-learning.tag.", Tag.values()).forEach(used::add);
        keys("peer-learning.audience.", Audience.values()).forEach(used::add);
        keys("peer-learning.when.", "week", "month").forEach(used::add);
        for (String part : List.of("any", "by")) {
            keys("peer-learning.list." + part + ".", "space", "format", "tag", "language", "life", "when").forEach(used::add);
        }
        Arrays.stream(Feature.values()).forEach(feature -> used.add("peer-learning.platform.off." + feature.key()));
        keys("peer-learning.platform.fault.", "type-missing", "type-broken", "kind-changed", "member-missing", "member-changed",
                "not-implemented").forEach(used::add);
        keys("peer-learning.joining.", Joining.values()).forEach(used::add);
        keys("peer-learning.start.kept.whom.", KeptSeats.Whom.values()).forEach(used::add);
        keys("peer-learning.repeat.week.", WeekOfMonth.values()).forEach(used::add);
        keys("peer-learning.skills.direction.", Direction.values()).forEach(used::add);
        keys("peer-learning.skills.own-direction.", Direction.values()).forEach(used::add);
        keys("peer-learning.skills.level.", Level.values()).forEach(used::add);
        keys("peer-learning.skills.visibility.", Visibility.values()).forEach(used::add);
        keys("peer-learning.skills.gaps.order.", Gaps.Order.values()).forEach(used::add);
        keys("peer-learning.skills.reason.", "match", "evidence", "freshness", "faded").forEach(used::add);
        keys("peer-learning.skills.any.", "direction", "level", "match").forEach(used::add);
        keys("peer-learning.skills.by.", "direction", "level", "match", "department", "location", "language").forEach(used::add);
        keys("peer-learning.history.what.", Standing.values()).forEach(used::add);
        keys("peer-learning.history.deed.", Deed.values()).forEach(used::add);
        keys("peer-learning.history.door.", Door.values()).forEach(used::add);
        keys("peer-learning.check.finding.", Finding.Kind.values()).forEach(used::add);
        keys("peer-learning.vocabulary.why.", NearDuplicates.Why.values()).forEach(used::add);
        keys("peer-learning.list.life.", Life.values()).forEach(used::add);
        used.add("peer-learning.signup.status.closed-space");
        keys("peer-learning.signup.status.", SignupState.Kind.values())
                .filter(key -> !key.endsWith(".open") && !key.endsWith(".log-in"))
                .forEach(used::add);
        Stream<Standing> active = Arrays.stream(Standing.values()).filter(Standing::isActive);
        active.map(Standing::key).forEach(standing -> {
            used.add("peer-learning.refusal.signup.already-" + standing);
            used.add("peer-learning.desk.list." + standing);
            used.add("peer-learning.brought." + standing);
        });
        keys("peer-learning.ical.", Phrase.values()).forEach(used::add);
        keys("peer-learning.signup.note.", "brought", "invited").forEach(used::add);
        keys("peer-learning.signup.note.kept.", KeptSeats.Whom.values()).forEach(used::add);
        keys("peer-learning.signup.action.", "sign-up", "ask", "join", "enter-draw", "accept", "undo", "log-in", "bring", "draw")
                .forEach(used::add);
        for (String part : List.of("action", "question", "yes", "no", "done")) {
            keys("peer-learning.signup." + part + ".",
                    "cancel", "leave", "withdraw", "leave-draw", "refuse", "late", "decline", "decline-invitation").forEach(used::add);
        }
        keys("peer-learning.people.action.", "join", "ask", "withdraw", "leave", "accept", "decline", "take-over", "log-in")
                .forEach(used::add);
        for (String part : List.of("deed", "done")) {
            keys("peer-learning.desk." + part + ".", "accept", "turn-down", "move", "remove").forEach(used::add);
        }
        keys("peer-learning.notices.kind.", Kind.values()).forEach(used::add);
        for (NoticeWords.Part part : NoticeWords.Part.values()) {
            NoticeWords.WORDINGS.forEach(wording -> used.add("peer-learning.notice." + wording + "." + Words.key(part)));
        }
        used.removeIf(key -> key.endsWith(".vm") || key.endsWith(".yaml"));
        assertTrue("found only " + used.size(), used.size() > 60);
        return used;
    }

    private static Stream<String> keys(String prefix, String... ends) {
        return Arrays.stream(ends).map(end -> prefix + end);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + Words.key(value));
    }

    /** Placeholders count, so that a translation cannot lose one. */
    private static Set<String> arguments(String text, Locale locale) {
        new MessageFormat(text, locale);
        return Bundles.matches("\\{([0-9])", text);
    }
}
