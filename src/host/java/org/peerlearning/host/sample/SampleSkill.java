package org.peerlearning.host.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** What somebody of the sample says of themselves and a skill, as it is written down in skills.tsv. */
record SampleSkill(
        String person, String name, List<String> directions, String level, boolean happyToBeAsked, String visibility, String sentence) {

    private static final int COLUMNS = 7;

    static List<SampleSkill> all() {
        return SampleResource.text("skills.tsv").lines().filter(line -> !line.startsWith("#")).map(SampleSkill::parse).toList();
    }

    private static SampleSkill parse(String line) {
        String[] column = line.split("\t", -1);
        if (column.length != COLUMNS) {
            throw new IllegalStateException("skills.tsv needs " + COLUMNS + " columns: " + line);
        }
        return new SampleSkill(
                column[0], column[1], List.of(column[2].split(",")), column[3], column[4].equals("true"), column[5], column[6]);
    }

    /** What is sent to the app. */
    JsonObject request() {
        JsonArray how = new JsonArray();
        directions.forEach(how::add);
        JsonObject claim = new JsonObject();
        claim.addProperty("name", name);
        claim.add("directions", how);
        claim.addProperty("level", level);
        claim.addProperty("happyToBeAsked", happyToBeAsked);
        claim.addProperty("visibility", visibility);
        claim.addProperty("sentence", sentence);
        return claim;
    }
}
