package org.peerlearning.confluence.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The list in the app's jar of all that its class files refer to and the jar does not hold. The build writes it. */
final class LinkList {

    static final String FILE = "META-INF/peer-learning/platform-links.txt";

    private final List<Link> links;

    private LinkList(List<Link> links) {
        this.links = links;
    }

    /** @throws IllegalStateException when the jar holds none: then it was not built as it should be */
    static LinkList in(ClassLoader jar) {
        try (InputStream file = jar.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The app's jar lacks " + FILE);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static LinkList of(String text) {
        return new LinkList(text.lines().map(Link::of).toList());
    }

    List<Link> links() {
        return links;
    }

    LinkReport check(ClassLoader app) {
        long start = System.nanoTime();
        LinkCheck check = new LinkCheck(app);
        List<Broken> broken = links.stream().flatMap(link -> check.of(link).stream()).toList();
        int members = (int) links.stream().filter(Link::isMember).count();
        int types = (int) links.stream().filter(link -> link.kind() == Link.Kind.TYPE || link.kind() == Link.Kind.ANNOTATION).count();
        return new LinkReport(types, members, broken, Duration.ofNanos(System.nanoTime() - start));
    }
}
