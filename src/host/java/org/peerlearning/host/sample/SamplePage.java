package org.peerlearning.host.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A page of the sample as it is written down in pages.txt.
 *
 * @param parent the parent's title; empty at the top
 * @param author a user name
 * @param only the group that alone may view it; empty for all
 * @param comments each {@code user name: text}
 * @param body storage format
 */
record SamplePage(String spaceKey, String title, String parent, String author, List<String> labels, String only, List<String> comments,
                  String body) {

    private static final Pattern MENTION = Pattern.compile("\\{user:([a-z.]+)}");

    static List<SamplePage> all() {
        List<SamplePage> pages = new ArrayList<>();
        for (String section : SampleResource.text("pages.txt").split("(?m)^=== ")) {
            if (!section.startsWith("#")) {
                pages.add(parse(section));
            }
        }
        return pages;
    }

    private static SamplePage parse(String section) {
        int headEnd = section.indexOf("\n\n");
        String[] head = section.substring(0, headEnd).split("\n");
        String[] name = head[0].split(" \\| ", 2);
        Map<String, String> single = new TreeMap<>();
        List<String> comments = new ArrayList<>();
        for (int i = 1; i < head.length; i++) {
            String[] line = head[i].split(": ", 2);
            if (line[0].equals("comment")) {
                comments.add(line[1]);
            } else {
                single.put(line[0], line[1]);
            }
        }
        String body = MENTION.matcher(section.substring(headEnd).strip()).replaceAll(mention ->
                "<ac:link><ri:user ri:userkey=\"" + SamplePeople.key(mention.group(1)) + "\"/></ac:link>");
        return new SamplePage(name[0], name[1].strip(), single.getOrDefault("parent", ""), single.get("author"),
                List.of(single.getOrDefault("labels", "").split(" ")).stream().filter(label -> !label.isEmpty())
                        .toList(),
                single.getOrDefault("only", ""), comments, body);
    }
}
