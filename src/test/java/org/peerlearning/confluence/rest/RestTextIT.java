package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.newGroup;
import static org.peerlearning.confluence.rest.RestHost.newSession;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.Texts;

/** Text that looks dangerous is text: it is taken, kept, and comes back letter for letter, through page, database and JSON. */
public class RestTextIT {

    private static RestHost rest;

    @BeforeClass
    public static void start() {
        rest = new RestHost();
    }

    @Test
    public void everyTextComesBackAsItWasTyped() {
        List<String> texts = new ArrayList<>(Texts.HARD);
        texts.add("<script>alert('x')</script>");
        texts.add("<img src=x onerror=alert(1)>");
        texts.add("</ac:plain-text-body>]]><ac:structured-macro ac:name=\"html\"/>");
        texts.add("{html}{/html} [link|javascript:alert(1)] !image!");
        texts.add("$x #if(1) #set($a=1) ${jndi:x} {{x}} <%= 1 %>");
        texts.forEach(this::comesBack);
    }

    @Test
    public void theLongestTextsAreKept() {
        comesBack(Texts.emojis(110));
        JsonObject group = newGroup("ENG");
        group.addProperty("summary", Texts.emojis(2000));
        HttpAnswer answer = rest.ana.post("/groups", group);
        assertEquals(answer.toString(), 201, answer.status());
        assertEquals(group.get("summary"), rest.bo.get("/groups/" + id(answer.json())).json().get("summary"));
    }

    @Test
    public void whatNoDatabaseKeepsIsTakenOutOfTheText() {
        JsonObject group = newGroup("ENG");
        String title = group.get("title").getAsString();
        group.addProperty("summary", "a\u0000b\u0007c\uD800d\r\ne");
        group.addProperty("title", "\u0000 " + title + "\u0000  \n ");

        // Half of a surrogate pair has no bytes; JSON can still name it.
        HttpAnswer answer = rest.ana.post("/groups", group.toString().replace("\uD800", "\\uD800"));

        assertEquals(answer.toString(), 201, answer.status());
        assertEquals("abcd\ne", answer.json().get("summary").getAsString());
        assertEquals(title, answer.json().get("title").getAsString());
    }

    private void comesBack(String text) {
        JsonObject request = newGroup("ENG");
        // Titles are unique in a space, so something has to tell them apart.
        String number = " " + Integer.toHexString(request.get("title").hashCode());
        request.addProperty("title", text + number);
        request.addProperty("summary", text);
        request.getAsJsonObject("session").addProperty("place", text);

        HttpAnswer answer = rest.ana.post("/groups", request);

        assertEquals(answer.toString(), 201, answer.status());
        JsonObject found = rest.bo.get("/groups/" + id(answer.json())).json();
        assertEquals(request.get("title"), found.get("title"));
        assertEquals(request.get("summary"), found.get("summary"));
        assertEquals(text, found.getAsJsonObject("nextSession").get("place").getAsString());
        assertFalse(answer.toString(), answer.body().contains("<"));
    }

    @Test
    public void thePlaceOfALaterSessionToo() {
        JsonObject session = newSession();
        session.addProperty("place", "<script>alert('x')</script>");

        HttpAnswer answer = rest.ana.post("/groups/" + id(started(rest.ana, "ENG")) + "/sessions", session);

        assertEquals(answer.toString(), 201, answer.status());
        assertEquals(session.get("place"), answer.json().get("place"));
    }
}
