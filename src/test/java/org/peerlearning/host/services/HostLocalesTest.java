package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import javax.servlet.http.HttpServletRequest;
import org.junit.Test;

public class HostLocalesTest {
    private static final UserKey ANA = new UserKey("ana");

    private Locale person;
    private final Map<UserKey, Locale> people = Map.of(ANA, Locale.CANADA_FRENCH, new UserKey("kei"), Locale.JAPAN);
    private final HostLocales locales = new HostLocales(() -> person, people::get, () -> Set.of("en", "fr"));

    private static HttpServletRequest asking(Locale... wanted) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getHeader("Accept-Language")).thenReturn("given");
        when(request.getLocales()).thenReturn(Collections.enumeration(List.of(wanted)));
        return request;
    }

    @Test
    public void thePersonsOwnLanguageComesFirst() {
        person = Locale.CANADA_FRENCH;
        assertEquals(Locale.CANADA_FRENCH, locales.getLocale());
        assertEquals(Locale.CANADA_FRENCH, locales.getLocale(asking(Locale.US)));
    }

    @Test
    public void thenWhatTheBrowserAsksForThenEnglish() {
        assertEquals(Locale.UK, locales.getLocale());
        assertEquals(Locale.FRANCE, locales.getLocale(asking(Locale.JAPAN, Locale.FRANCE, Locale.US)));
        assertEquals(Locale.UK, locales.getLocale(asking(Locale.JAPAN)));
        assertEquals(Locale.UK, locales.getLocale(mock(HttpServletRequest.class)));
        locales.begin(asking(Locale.FRANCE));
        assertEquals(Locale.FRANCE, locales.getLocale());
        assertEquals(Locale.FRANCE, locales.getLocale((com.atlassian.user.User) null));
        locales.end();
        assertEquals(Locale.UK, locales.getLocale());
    }

    @Test
    public void aLanguageWithoutTextsIsPassedOver() {
        person = Locale.JAPAN;
        assertEquals(Locale.FRANCE, locales.getLocale(asking(Locale.FRANCE)));
        assertEquals(Locale.UK, locales.getLocale(new UserKey("kei")));
    }

    @Test
    public void otherPeoplesLanguagesAreKnown() {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(ana.getKey()).thenReturn(ANA);
        assertEquals(Locale.CANADA_FRENCH, locales.getLocale(ana));
        assertEquals(Locale.CANADA_FRENCH, locales.getLocale(ANA));
        assertEquals(Locale.UK, locales.getLocale(new UserKey("nobody")));
        assertEquals(Locale.UK, locales.getSiteDefaultLocale());
        assertEquals(Set.of(Locale.ENGLISH, Locale.FRENCH), locales.getSupportedLocales());
    }

    @Test
    public void zonesFallBackToTheSites() {
        ZoneId[] current = {null};
        HostTimeZones zones = new HostTimeZones(() -> current[0], Map.of(ANA, ZoneId.of("Asia/Tokyo"))::get, ZoneId.of("Europe/Paris"));
        assertEquals(TimeZone.getTimeZone("Europe/Paris"), zones.getUserTimeZone());
        current[0] = ZoneId.of("America/Lima");
        assertEquals(TimeZone.getTimeZone("America/Lima"), zones.getUserTimeZone());
        assertEquals(TimeZone.getTimeZone("Asia/Tokyo"), zones.getUserTimeZone(ANA));
        assertEquals(TimeZone.getTimeZone("Europe/Paris"), zones.getUserTimeZone(new UserKey("nobody")));
        assertEquals(TimeZone.getTimeZone("Europe/Paris"), zones.getDefaultTimeZone());
    }
}
