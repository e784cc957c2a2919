package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.notice.SiteSecret;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.Cast;

/** Tokens that nobody can make up or read. */
public class SealedTokensTest {

    private final SealedTokens tokens = new SealedTokens(secret(1));

    private static SiteSecret secret(int fill) {
        byte[] bytes = new byte[SiteSecret.BYTES];
        Arrays.fill(bytes, (byte) fill);
        return () -> bytes;
    }

    @Test
    public void aTokenTellsItsPersonAndNobodyElse() {
        for (String key : new String[] {"ana", "8a7f808562b2b4b90162b2b4c1230001", "\u00e9milie \ud83c\udf3b"}) {
            PersonKey person = new PersonKey(key);
            assertEquals(Optional.of(person), tokens.person(tokens.of(person)));
            assertEquals("always the same", tokens.of(person), tokens.of(person));
            assertTrue("fit for an address", tokens.of(person).matches("[A-Za-z0-9_-]+"));
            assertFalse(tokens.of(person).contains(key));
        }
        assertNotEquals(tokens.of(Cast.ANA), tokens.of(Cast.BO));
    }

    @Test
    public void anotherWikisTokenIsNone() {
        assertEquals(Optional.empty(), tokens.person(new SealedTokens(secret(2)).of(Cast.ANA)));
    }

    @Test
    public void whatSomebodyMadeUpIsNone() {
        String token = tokens.of(Cast.ANA);
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertEquals(Optional.empty(), tokens.person(token.substring(0, i) + other + token.substring(i + 1)));
        }
        for (String made : new String[] {"", "x", "a.b", token + token, "A".repeat(100), "A".repeat(9_000), " " + token}) {
            assertEquals(made, Optional.empty(), tokens.person(made));
        }
        assertEquals(Optional.empty(), tokens.person(null));
    }
}
