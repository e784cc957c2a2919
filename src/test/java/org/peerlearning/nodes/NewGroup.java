package org.peerlearning.nodes;

import java.time.LocalDate;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** A group made through REST, as a person would. */
record NewGroup(long group, long session, long page) {

    static NewGroup by(HttpCaller host, String title, int capacity) {
        HttpAnswer answer = host.post("/groups", """
                {"spaceKey": "ENG", "title": "%s", "summary": "For the test", "format": "dojo", "tags": ["work"],
                 "session": {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": %d}}
                """.formatted(title, LocalDate.now().plusDays(30), capacity));
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return new NewGroup(
                answer.json().get("id").getAsLong(),
                answer.json().getAsJsonObject("nextSession").get("id").getAsLong(),
                answer.json().get("pageId").getAsLong());
    }
}
