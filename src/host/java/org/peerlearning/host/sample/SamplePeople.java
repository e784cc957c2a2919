package org.peerlearning.host.sample;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** The 200 people of the sample. */
public final class SamplePeople {

    private static final int COLUMNS = 10;

    private SamplePeople() {}

    /** Everybody, in the order of the file, with the same keys at every start. */
    public static List<Person> all() {
        return SampleResource.text("people.tsv").lines().filter(line -> !line.startsWith("#")).map(SamplePeople::person).toList();
    }

    /** The user key of the person of that name. */
    static String key(String name) {
        return UUID.nameUUIDFromBytes(("sample person " + name).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

    private static Person person(String line) {
        String[] column = line.split("\t", -1);
        if (column.length != COLUMNS) {
            throw new IllegalStateException("people.tsv needs " + COLUMNS + " columns: " + line);
        }
        boolean active = column[9].equals("active");
        return Person.named(key(column[0]), column[0]).fullName(column[1]).department(column[2]).position(column[3]).location(column[4])
                .zone(ZoneId.of(column[5])).language(Locale.forLanguageTag(column[6].replace('_', '-'))).phone(column[7])
                .groups(groups(column[8], active)).active(active).build();
    }

    private static Set<String> groups(String listed, boolean active) {
        Set<String> groups = new TreeSet<>(List.of(listed.split(",")));
        groups.remove("");
        if (active) {
            groups.add(People.USERS);
        }
        return groups;
    }
}
