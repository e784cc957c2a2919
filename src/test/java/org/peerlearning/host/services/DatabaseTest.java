package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.peerlearning.host.HostFailure;

public class DatabaseTest extends DatabaseContract {
    @Override
    protected Database open() {
        return TestDatabases.h2();
    }

    private static String refused(String url, String user, String password) {
        long start = System.nanoTime();
        String message = assertThrows(HostFailure.class, () -> Database.open(url, user, password).close()).getMessage();
        assertEquals(message, 1, message.lines().count());
        assertTrue("bounded", System.nanoTime() - start < 10_000_000_000L);
        return message;
    }

    @Test
    public void anUnsupportedAddressIsOneClearLine() {
        String message = refused("jdbc:mysql://localhost/x?password=secret", "", "");
        assertTrue(message, message.contains("jdbc:mysql") && message.contains("jdbc:postgresql:"));
        assertFalse(message, message.contains("secret"));
        refused("", "", "");
    }

    @Test
    public void aMalformedAddressIsOneClearLine() {
        refused("jdbc:h2:mem:x;NOSUCHSETTING=1", "", "");
        refused("jdbc:postgresql://localhost:notaport/x", "a", "b");
    }

    @Test
    public void aServerThatIsNotThereIsOneClearLine() {
        String message = refused("jdbc:postgresql://localhost:1/x", "a", "b");
        assertTrue(message, message.contains("localhost:1"));
    }
}
