package org.peerlearning.confluence.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.Feature;

/**
 * Which feature a class of the app belongs to, by where it stands. An adapter that stands behind a port with something to stand in for
 * it is named here; the doors are their packages; whatever is not named is the core.
 */
final class FeatureOf {

    private static final String ROOM = Link.APP + "confluence.";

    /** The most particular first. */
    private static final Map<String, Feature> BY_NAME = new LinkedHashMap<>();

    static {
        put(Feature.WATCHING, "page.ConfluencePageWatch");
        put(Feature.COMMENTS, "page.ConfluencePageComments");
        put(Feature.LABELS, "page.PageLabels");
        put(Feature.WRITTEN, "page.CreatedPages", "page.ConfluenceWrittenPages");
        put(Feature.WRITING, "page.NewPages", "page.PageWriting", "page.RecapPages", "page.KitPages", "page.PageBodies", "page.Agendas",
                "page.ConfluenceGroupPages");
        put(Feature.MAIL, "mail.", "calendar.NoticeCalendar");
        put(Feature.PROFILES, "people.ProfileFields");
        put(Feature.WIKI_GROUPS, "people.ConfluenceWikiGroups");
        put(Feature.NAMES, "people.NameQueries");
        put(Feature.SECURE_SESSION, "view.SecureSession");
        put(Feature.MACROS, "macro.");
        put(Feature.SCREENS, "web.");
        put(Feature.REST, "rest.");
        put(Feature.JOBS, "job.");
        put(Feature.FOLLOWING, "event.");
    }

    private static final List<String> DOORS = List.of("Macro", "Servlet", "Condition", "Job", "Listener");
    /** What all doors of a kind extend: without it the kind is shut. */
    private static final Set<String> BASES = Set.of("OwnMacro", "OwnServlet", "OwnCondition", "OwnListener");
    private static final Set<Feature> KINDS_OF_DOORS = Set.of(Feature.MACROS, Feature.SCREENS, Feature.JOBS, Feature.FOLLOWING);

    private FeatureOf() {}

    private static void put(Feature feature, String... names) {
        for (String name : names) {
            BY_NAME.put(ROOM + name, feature);
        }
    }

    static Feature of(String user) {
        String outer = outer(user);
        return BY_NAME.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".") ? outer.startsWith(each.getKey()) : outer.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Feature.CORE);
    }

    static Set<Feature> all(List<String> users) {
        return users.stream().map(FeatureOf::of).collect(Collectors.toSet());
    }

    /** Whether the class is a door by itself, which can be shut while the others of its kind stay open. */
    static boolean isDoor(String user) {
        return !BASES.contains(LinkReport.shortened(outer(user)))
                && KINDS_OF_DOORS.contains(of(user))
                && DOORS.stream().anyMatch(outer(user)::endsWith);
    }

    /** What is nested in a class belongs to it. */
    static String outer(String user) {
        int nested = user.indexOf('$');
        return nested < 0 ? user : user.substring(0, nested);
    }
}
