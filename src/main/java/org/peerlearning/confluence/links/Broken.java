package org.peerlearning.confluence.links;

import java.util.List;
import java.util.Set;
import org.peerlearning.shared.Feature;

/**
 * A link that leads nowhere.
 *
 * @param detail what the platform itself says of it, such as the name of a method; may be empty
 * @param users classes of the app that are hit
 */
record Broken(Link link, Fault fault, String detail, List<String> users) {

    Broken {
        users = List.copyOf(users);
    }

    /** What goes without it. Nothing does without an annotation: whoever asks for it is missed, and the app decides by itself who may. */
    Set<Feature> features() {
        return link.kind() == Link.Kind.ANNOTATION ? Set.of() : FeatureOf.all(users);
    }

    /** What is shown of the link: the demanded method where it is that. */
    String what() {
        return fault == Fault.NOT_IMPLEMENTED ? link.owner() + "#" + detail : link.toString();
    }
}
