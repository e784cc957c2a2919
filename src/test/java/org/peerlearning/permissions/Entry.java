package org.peerlearning.permissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of the table.
 *
 * @param kind a method of HTTP for REST, {@code PAGE} or {@code MACRO}
 * @param path below the interface's or the servlets' address; or the macro's name
 * @param open what each role finds while the group's page is open to all
 * @param sent the body of a request, a macro's parameter, or what a feed is to show
 */
record Entry(String kind, String path, List<String> open, String sent) {

    static List<Entry> all() {
        try (InputStream table = Entry.class.getResourceAsStream("/permissions/entries.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Entry::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry of(String line) {
        String[] columns = line.split(" \\|", 3);
        String[] entry = columns[0].split(" ", 2);
        List<String> open = List.of(columns[1].strip().split(" "));
        if (open.size() != Role.values().length) {
            throw new IllegalArgumentException(line);
        }
        return new Entry(entry[0], entry[1], open, columns[2].strip());
    }

    String openTo(Role role) {
        return open.get(role.ordinal());
    }

    /** Where only the host may see the page, nobody else learns that there is a group. */
    String restrictedTo(Role role) {
        String usual = openTo(role);
        return role == Role.HOST || !isAboutAGroup() || usual.equals("L") || path.startsWith("/admin") ? usual : "N";
    }

    boolean isAboutAGroup() {
        String places = path.replace("$skill", "").replace("$person", "").replace("$token", "");
        return places.contains("$") || sent.replace("$person", "").contains("=$");
    }

    /** Whether its address is one that the role was given. */
    boolean isFeed() {
        return path.endsWith("/$feed");
    }

    boolean changes() {
        return !List.of("GET", "PAGE", "MACRO").contains(kind);
    }

    /** As it is named by whoever offers it. */
    String name() {
        return kind + " " + path.replaceAll("\\?.*", "")
                .replaceFirst("^/(groups|sessions|series)/\\$[a-z]+", "/$1/{id}")
                .replaceFirst("^/feeds/mine$", "/feeds/{scope}")
                .replaceFirst("^/admin/notices/0/", "/admin/notices/{notice}/")
                .replaceFirst("^/admin/check/\\$session", "/admin/check/{session}")
                .replaceAll("\\$(skill|person|page)", "{$1}")
                .replaceAll("\\$(member|asking)", "{member}")
                .replace("$signup", "{signup}")
                .replace("$feed", "*");
    }
}
