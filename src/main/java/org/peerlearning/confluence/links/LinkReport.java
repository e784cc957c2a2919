package org.peerlearning.confluence.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.shared.Feature;

/**
 * What the check at the start found.
 *
 * @param types so many types were looked up
 * @param members so many methods and fields were
 * @param broken what leads nowhere
 */
record LinkReport(int types, int members, List<Broken> broken, Duration took) {

    LinkReport {
        broken = List.copyOf(broken);
    }

    /** What goes without the parts that are missing. A door that is shut alone does not shut its kind. */
    Set<Feature> off() {
        Set<Feature> off = new TreeSet<>();
        hit().filter(user -> !FeatureOf.isDoor(user))
                .map(FeatureOf::of)
                .forEach(off::add);
        return off;
    }

    /** Doors that are shut alone, by the names of their classes. */
    Set<String> doors() {
        return hit().filter(FeatureOf::isDoor)
                .map(FeatureOf::outer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Classes that cannot do their work. */
    private Stream<String> hit() {
        return broken.stream()
                .filter(each -> each.link().kind() != Link.Kind.ANNOTATION && !Survived.is(each.link()))
                .flatMap(each -> each.users().stream());
    }

    /** For the log. */
    String text() {
        String counts = types + " types and " + members + " members of the platform were looked up in " + took.toMillis() + " ms";
        if (broken.isEmpty()) {
            return counts + "; all are there.";
        }
        StringBuilder text = new StringBuilder(counts).append("; ").append(broken.size())
                .append(" are missing or differ in this Confluence. The app leans on them and goes on without:");
        for (Broken each : broken) {
            text.append("\n  ").append(each.what()).append(": ").append(each.fault().words());
            if (!each.detail().isEmpty() && each.fault() != Fault.NOT_IMPLEMENTED) {
                text.append(" (").append(each.detail()).append(')');
            }
            text.append("; used by ").append(String.join(", ", each.users().stream().map(LinkReport::shortened).toList()));
        }
        text.append("\n  Switched off: ").append(words());
        return text.toString();
    }

    private String words() {
        List<String> words = new ArrayList<>(off().stream().map(Feature::key).toList());
        doors().stream().map(LinkReport::shortened).forEach(words::add);
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    static String shortened(String user) {
        return user.substring(user.lastIndexOf('.') + 1);
    }
}
