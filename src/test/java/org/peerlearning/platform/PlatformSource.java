package org.peerlearning.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One source file of a platform type, read as text: what its Javadoc claims, which of its members it calls unconfirmed, and which of
 * the others no page for either line declares. The class files know nothing of comments, hence the reading of text.
 */
record PlatformSource(Path file, String text) {
    static final Path ROOT = Path.of("src/platform/java");

    private static final String MARK = "UNCONFIRMED:";
    private static final String NOT_DECLARED = "UNSHOWN:";
    private static final Pattern TYPE_DOC = Pattern.compile(
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*"
                    + "public\\s+(?:abstract\\s+|final\\s+)*(?:class|interface|enum|record|@interface)\\s");
    private static final Pattern COMMENT_THEN_CODE = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*");
    private static final Pattern LINK = Pattern.compile("<a\\s+href=\"https://[^\"]+\">[^<]+</a>");
    private static final Pattern LINES = Pattern.compile("Holds for: [^.]*\\d[^<]*\\.");

    /** Every Java file under {@code src/platform/java} but the descriptions of packages, in the order of their paths. */
    static List<PlatformSource> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(file -> new PlatformSource(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    String name() {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    String packageName() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    boolean namesItsSource() {
        return LINK.matcher(typeDoc()).find();
    }

    boolean namesItsLines() {
        return LINES.matcher(typeDoc()).find() || isUnconfirmed();
    }

    /** Whether nothing at all of the type is evidenced. */
    boolean isUnconfirmed() {
        return typeDoc().contains(MARK);
    }

    /** What follows {@code Holds for:}, or the reason why the type is unconfirmed. */
    String lines() {
        String doc = typeDoc();
        int at = doc.contains("Holds for: ") ? doc.indexOf("Holds for: ") : doc.indexOf(MARK);
        return at < 0 ? "" : doc.substring(at).trim();
    }

    /** The reasons of the unconfirmed members by their key, as {@link MemberKey} writes it. */
    Map<String, String> unconfirmed() {
        return marked(MARK);
    }

    /** What is known of the members that no page for either line declares, by their key: where they are seen called, or declared before. */
    Map<String, String> notDeclared() {
        return marked(NOT_DECLARED);
    }

    private Map<String, String> marked(String mark) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Matcher comment = COMMENT_THEN_CODE.matcher(text);
        while (comment.find()) {
            String doc = plain(comment.group(1));
            if (doc.contains(mark) && text.charAt(comment.end()) != '\n' && !isTypeDoc(comment.start())) {
                String owner = OwnerAt.of(this, comment.start());
                String reason = doc.substring(doc.indexOf(mark) + mark.length()).trim();
                reasons.put(MemberKey.ofDeclaration(owner, text, comment.end()), reason);
            }
        }
        return reasons;
    }

    private boolean isTypeDoc(int start) {
        Matcher type = TYPE_DOC.matcher(text);
        return type.find() && type.start() == start;
    }

    private String typeDoc() {
        Matcher type = TYPE_DOC.matcher(text);
        return type.find() ? plain(type.group(1)) : "";
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").trim();
    }
}
