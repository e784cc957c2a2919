package org.peerlearning.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks, prints a table of each and writes its figures as JSON. */
public final class Bench {

    /** One benchmark. */
    interface Runnable {
        Report run() throws Exception;
    }

    /** What a benchmark found out, as a table for people and as JSON for programs. */
    record Report(String heading, List<?> figures) {}

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("signup", () -> new Report(Figures.HEADING, new SignupBench().run()));
        all.put("pages", () -> new Report(PageFigures.HEADING, new PagesBench().run()));
        all.put("directory", () -> new Report(DirectoryFigures.HEADING, new DirectoryBench().run()));
        String wanted = System.getProperty("bench", "").strip();
        if (!wanted.isEmpty() && !all.containsKey(wanted)) {
            System.err.println("There is no benchmark " + wanted + "; there are " + all.keySet());
            System.exit(1);
        }
        for (Map.Entry<String, Runnable> each : all.entrySet()) {
            if (wanted.isEmpty() || wanted.equals(each.getKey())) {
                report(each.getKey(), each.getValue().run());
            }
        }
        // Servers and pools have threads of their own.
        System.exit(0);
    }

    private static void report(String name, Report report) throws IOException {
        System.out.println(report.heading());
        report.figures().forEach(System.out::println);
        Path out = Path.of(System.getProperty("bench.out", "target/bench"));
        Files.createDirectories(out);
        Files.writeString(
                out.resolve(name + ".json"), new GsonBuilder().setPrettyPrinting().create().toJson(report.figures()) + "\n");
    }
}
