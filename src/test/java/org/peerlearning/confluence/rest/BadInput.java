package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.confluence.rest.RestHost.id;
import static org.peerlearning.confluence.rest.RestHost.sessionOf;
import static org.peerlearning.confluence.rest.RestHost.started;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.junit.rules.ExternalResource;

/** Something to spoil: a group of ana's, one that she may not see, and the proof after each test that nothing was stored. */
final class BadInput extends ExternalResource {

    final RestHost rest = new RestHost();
    final long group;
    final long session;
    final long foreignGroup;
    final long foreignSession;

    private String before;

    BadInput() {
        JsonObject mine = started(rest.ana, "ENG");
        group = id(mine);
        session = sessionOf(mine);
        JsonObject foreign = started(rest.dmitri, "FIN");
        foreignGroup = id(foreign);
        foreignSession = sessionOf(foreign);
    }

    String sessions() {
        return "/groups/" + group + "/sessions";
    }

    @Override
    protected void before() {
        before = stored();
    }

    @Override
    protected void after() {
        assertEquals(before, stored());
    }

    /** Everything that could have been made, as ana and dmitri see it. */
    private String stored() {
        StringBuilder all = new StringBuilder();
        for (JudgedCaller each : List.of(rest.ana, rest.dmitri)) {
            JsonElement next = new JsonPrimitive(Long.MAX_VALUE);
            while (!next.isJsonNull()) {
                JsonObject page = each.get("/groups?limit=50&olderThan=" + next.getAsLong()).json();
                page.getAsJsonArray("groups").forEach(one -> all.append(id(one.getAsJsonObject())).append(' '));
                next = page.get("next");
            }
        }
        all.append(rest.ana.get(sessions()).body());
        return all.append(rest.dmitri.get("/groups/" + foreignGroup + "/sessions").body()).toString();
    }
}
