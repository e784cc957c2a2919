package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class UserNameTest {

    @Test
    public void namesOfPeopleWhoWereMentionedAreTakenToo() {
        assertEquals("bo.l", UserName.of("@bo.l"));
        assertEquals("bo.l", UserName.of(" \t@bo.l\n"));
        assertEquals("bo@example.org", UserName.of("bo@example.org"));
        assertEquals("@bo", UserName.of("@@bo"));
        assertEquals("", UserName.of("@"));
    }

    @Test
    public void nothingIsNoName() {
        assertEquals("", UserName.of(null));
        assertEquals(List.of(), UserName.all(null));
        assertEquals(List.of("bo", "", "ana"), UserName.all(List.of("@bo", "", "ana")));
    }
}
