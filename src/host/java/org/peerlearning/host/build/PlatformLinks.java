package org.peerlearning.host.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Writes the list of all that the app links to and does not bring itself. Called by the build with the folder of the app's classes and
 * the file to write.
 *
 * <p>The list is sorted and holds neither times nor paths, so that the same sources make the same jar.
 */
public final class PlatformLinks {

    private static final String APP = "org/peerlearning/";
    private static final String HOST = "org/peerlearning/host/";

    private PlatformLinks() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        List<String> lines = of(Path.of(arguments[0]));
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** The lines of the list, for the app's classes below a folder; what else lies in it is not looked at. */
    static List<String> of(Path classes) throws IOException {
        List<Path> files = files(classes);
        AppClasses app = new AppClasses();
        for (Path file : files) {
            app.add(Files.readAllBytes(file));
        }
        LinkLines lines = new LinkLines(app);
        for (Path file : files) {
            new ClassReader(Files.readAllBytes(file)).accept(new ClassLinks(lines), ClassReader.SKIP_DEBUG);
        }
        return lines.sorted();
    }

    private static List<Path> files(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> isOfTheApp(classes.relativize(file).toString().replace('\\', '/'))).toList();
        }
    }

    private static boolean isOfTheApp(String path) {
        return path.endsWith(".class") && path.startsWith(APP) && !path.startsWith(HOST);
    }
}
