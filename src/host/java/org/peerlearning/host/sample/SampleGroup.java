package org.peerlearning.host.sample;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A learning group of the sample as it is written down in groups.json. */
record SampleGroup(String host, String spaceKey, String title, String summary, String format, List<String> tags, int daysAhead,
                   String time, String zone, int minutes, String place, String link, int capacity, int signups) {

    static List<SampleGroup> all() {
        return List.of(new Gson().fromJson(SampleResource.text("groups.json"), SampleGroup[].class));
    }

    /** What is sent to the app; the session's day is counted from today in its own zone. */
    JsonObject request() {
        JsonObject session = new JsonObject();
        session.addProperty("date", LocalDate.now(ZoneId.of(zone)).plusDays(daysAhead).toString());
        session.addProperty("time", time);
        session.addProperty("zone", zone);
        session.addProperty("minutes", minutes);
        session.addProperty("place", place);
        session.addProperty("link", link);
        session.addProperty("capacity", capacity);
        JsonArray words = new JsonArray();
        tags.forEach(words::add);
        JsonObject group = new JsonObject();
        group.addProperty("spaceKey", spaceKey);
        group.addProperty("title", title);
        group.addProperty("summary", summary);
        group.addProperty("format", format);
        group.add("tags", words);
        group.add("session", session);
        return group;
    }
}
