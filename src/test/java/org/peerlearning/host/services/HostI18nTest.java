package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.I18nResourceModule;

public class HostI18nTest {
    private static final String RESOURCE = "<resource type=\"i18n\" name=\"i18n\" location=\"i18n.words\"/>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Locale current = Locale.UK;
    private final HostI18n i18n = new HostI18n(() -> current);

    @Before
    public void someWords() throws IOException {
        write("words.properties", """
                greet = Hello {0}
                quote = It''s ready
                count = {0,choice,0#no seats|1#one seat|1<{0} seats}
                only = English only
                """);
        write("words_fr.properties", "greet = Bonjour {0}\nquote = C''est pr\\u00eat\ncount = {0} places\n");
        write("words_fr_CA.properties", "greet = All\\u00f4 {0}\n");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.getRoot().toPath().resolve("i18n").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private TestPlugin enable(String modules) {
        TestPlugin plugin = TestPlugin.with("app", modules, folder.getRoot().toPath());
        new I18nResourceModule(i18n).enable(plugin.module("resource"), plugin);
        return plugin;
    }

    @Test
    public void theNearestLanguageAnswers() {
        enable(RESOURCE);
        assertEquals("Hello Ana", i18n.getText("greet", "Ana"));
        current = Locale.FRANCE;
        assertEquals("Bonjour Ana", i18n.getText("greet", "Ana"));
        current = Locale.CANADA_FRENCH;
        assertEquals("All\u00f4 Ana", i18n.getText("greet", "Ana"));
        assertEquals("C'est pr\u00eat", i18n.getText("quote"));
        assertEquals("English only", i18n.getText("only"));
        assertEquals("Hello Ana", i18n.getText(Locale.JAPAN, "greet", "Ana"));
        assertEquals(Set.of("en", "fr"), i18n.languages());
    }

    @Test
    public void everyTextIsAMessageFormat() {
        enable("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/words\"/>");
        assertEquals("It's ready", i18n.getText("quote"));
        assertEquals("It''s ready", i18n.getRawText("quote"));
        assertEquals("It''s ready", i18n.raw(Locale.ENGLISH, "quote"));
        assertEquals("Hello {0}", i18n.getText("greet"));
        assertEquals("one seat", i18n.getText("count", 1));
        assertEquals("1,234 seats", i18n.getText("count", 1234));
        assertEquals("Hello It's ready", i18n.getText("greet", (Serializable) i18n.createMessage("quote")));
        assertEquals("Hello Bo", i18n.getText(i18n.createMessage("greet", "Bo")));
    }

    @Test
    public void aMissingKeyIsItsOwnText() {
        enable(RESOURCE);
        assertEquals("no.such.{key}", i18n.getText("no.such.{key}", "x"));
        assertEquals("no.such", i18n.getRawText("no.such"));
        assertFalse(i18n.has("no.such"));
        assertTrue(i18n.has("only"));
    }

    @Test
    public void textsAreGivenByPrefixAndGoWithTheApp() {
        TestPlugin plugin = enable(RESOURCE);
        assertEquals(Map.of("quote", "C''est pr\u00eat"), i18n.getAllTranslationsForPrefix("quo", Locale.FRENCH));
        assertEquals(4, i18n.getAllTranslationsForPrefix("").size());
        new I18nResourceModule(i18n).disable(plugin);
        assertEquals("only", i18n.getText("only"));
    }

    @Test
    public void beansSpeakTheSameWords() {
        enable(RESOURCE);
        HostI18nBeans beans = new HostI18nBeans(i18n, () -> current);
        current = Locale.FRENCH;
        assertEquals("Bonjour Ana", beans.getI18NBean().getText("greet", new Object[] {"Ana"}));
        assertEquals("It's ready", beans.getI18NBean(Locale.ENGLISH).getText("quote"));
        assertEquals("missing", beans.getI18NBean().getText("missing"));
    }

    @Test
    public void otherResourcesAreLeftAlone() {
        enable("<resource type=\"download\" name=\"icon.png\" location=\"nowhere\"/>");
        assertEquals("only", i18n.getText("only"));
    }

    private String refused() {
        return assertThrows(HostFailure.class, () -> enable(RESOURCE)).getMessage();
    }

    @Test
    public void whatConfluenceWouldStumbleOverStopsTheStart() throws IOException {
        write("words_fr.properties", "# un\ngreet = d\u00e9j\u00e0\n");
        assertTrue(refused(), refused().contains("words_fr.properties, line 2"));
        write("words_fr.properties", "greet = a\ngreet = b\n");
        assertTrue(refused(), refused().contains("greet"));
        write("words_fr.properties", "greet = {oops\n");
        assertTrue(refused(), refused().contains("greet"));
        write("words_fr.properties", "greet = \\u12\n");
        assertTrue(refused(), refused().contains("words_fr.properties"));
        Files.delete(folder.getRoot().toPath().resolve("i18n/words.properties"));
        assertTrue(refused(), refused().contains("i18n/words.properties"));
    }
}
