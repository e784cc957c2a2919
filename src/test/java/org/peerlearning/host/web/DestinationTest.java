package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class DestinationTest {

    @Test
    public void goesBackToPlacesOfThisSite() {
        assertEquals("/display/ENG/Page?x=1&y=//z", Destination.within("/display/ENG/Page?x=1&y=//z"));
    }

    @Test
    public void neverLeavesTheSite() {
        for (String hostile : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example",
                "javascript:alert(1)",
            "/a\r\nSet-Cookie: x=y", "/\t/evil.example", "", null, " /x"}) {
            assertEquals("/", Destination.within(hostile));
        }
    }
}
