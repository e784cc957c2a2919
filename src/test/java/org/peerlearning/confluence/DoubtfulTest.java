package org.peerlearning.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.junit.Test;

public class DoubtfulTest {
    private final Doubtful doubtful = new Doubtful("something is missing");

    @Test
    public void whatIsThereIsAskedAndDone() {
        assertEquals("there", doubtful.ask(() -> "there", () -> "otherwise"));
        assertTrue(doubtful.does(() -> { }));
    }

    @Test
    public void whatIsNotThereIsDoneWithout() {
        assertEquals("otherwise", doubtful.ask(() -> {
            throw new NoSuchMethodError("addLabel");
        }, () -> "otherwise"));
        assertFalse(doubtful.does(() -> {
            throw new NoClassDefFoundError("Label");
        }));
    }

    @Test
    public void whatThePlatformFailsWithIsItsOwnAffair() {
        assertThrows(IllegalStateException.class, () -> doubtful.does(() -> {
            throw new IllegalStateException("database gone");
        }));
    }

    @Test
    public void textsFallBackToTheLanguageOfTheMoment() {
        I18nResolver i18n = mock(I18nResolver.class);
        when(i18n.getText(any(Locale.class), any(String.class), any(Serializable[].class))).thenThrow(new NoSuchMethodError("getText"));
        when(i18n.getText("greeting", "Ana")).thenReturn("Hello Ana");
        assertEquals("Hello Ana", new LanguageTexts(i18n).text(Locale.FRENCH, "greeting", "Ana"));
    }
}
