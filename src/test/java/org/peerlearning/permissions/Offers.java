package org.peerlearning.permissions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page offers people to change something by: buttons that can be pressed, what can be dragged, and links to where only something
 * new is made. Buttons of a search, and those that print, check or show more, change nothing.
 */
final class Offers {

    private static final Pattern TAG = Pattern.compile("<(/?)(fieldset|form|button|a|li|template)\\b([^>]*)>");
    private static final Set<String> READING = Set.of(
            "data-desk=\"print\"", "data-check=\"run\"", "data-vocabulary=\"more\"", "data-vocabulary=\"more-pairs\"", "data-copy=");

    private final Deque<Boolean> fieldsets = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();
    private boolean search;

    private Offers() {}

    /** The tags, in their order. */
    static List<String> in(String html) {
        Offers offers = new Offers();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            offers.see(!tags.group(1).isEmpty(), tags.group(2), tags.group(3), tags.group());
        }
        return offers.found;
    }

    private void see(boolean end, String tag, String attributes, String whole) {
        switch (tag) {
            case "fieldset" -> fieldset(end, attributes);
            case "form" -> search = !end && attributes.contains("role=\"search\"");
            case "button" -> {
                if (!end && !isOff(attributes) && !search && READING.stream().noneMatch(attributes::contains)) {
                    found.add(whole);
                }
            }
            default -> {
                if (!end && (attributes.contains("peer-learning-start-link") || attributes.contains("draggable=\"true\"")
                        || attributes.contains("data-asks="))) {
                    found.add(whole);
                }
            }
        }
    }

    private void fieldset(boolean end, String attributes) {
        if (end) {
            fieldsets.pop();
        } else {
            fieldsets.push(isDisabled(attributes));
        }
    }

    private boolean isOff(String attributes) {
        return isDisabled(attributes) || fieldsets.contains(true);
    }

    private static boolean isDisabled(String attributes) {
        return attributes.matches("(?s).*\\sdisabled(\\s.*|=.*|)");
    }
}
