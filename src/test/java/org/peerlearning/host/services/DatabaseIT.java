package org.peerlearning.host.services;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.peerlearning.host.HostFailure;

public class DatabaseIT extends DatabaseContract {
    @Override
    protected Database open() {
        return TestDatabases.postgres();
    }

    @Test
    public void aDatabaseThatIsMissingIsOneClearLine() {
        String url = "jdbc:postgresql://localhost:" + TestDatabases.postgresPort() + "/nowhere";
        String message = assertThrows(HostFailure.class, () -> Database.open(url, "postgres", "postgres")).getMessage();
        assertTrue(message, message.contains("nowhere") && message.lines().count() == 1);
    }
}
