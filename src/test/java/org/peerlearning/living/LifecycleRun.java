package org.peerlearning.living;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.peerlearning.host.Apps;
import org.peerlearning.host.Host;
import org.peerlearning.host.Node;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.JobView;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/**
 * Installs, uses, disables, enables, upgrades and uninstalls the app again and again in one host, and looks at what is left: class
 * loaders and beans that cannot be collected, threads, jobs, addresses. It ends with 1 and what is wrong, or with 0.
 */
public final class LifecycleRun {

    private static final String REST = "/rest/peer-learning/1.0";
    /** Beans that somebody outside of the app knows: listeners, jobs, the keeper of a thread. */
    private static final List<String> KNOWN_OUTSIDE = List.of(
            "pageListener", "spaceListener", "peopleListener", "noticeRoundJob", "background", "directory", "transactions");

    private final Path jar;
    private final Path older;
    private final Host.Running running;
    private final Apps apps;
    private final Node node;
    private final Map<String, WeakReference<Object>> gone = new TreeMap<>();
    private long board;

    private LifecycleRun(Path folder, Host.Running running) throws IOException {
        this.running = running;
        node = running.node();
        apps = node.apps();
        jar = Path.of(System.getProperty("host.plugin.jar"));
        older = olderVersion(folder.resolve("older.jar"));
    }

    /** @param args a folder, and how often */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (Host host = new Host(LivingHost.settings(folder, "/confluence", true))) {
            new LifecycleRun(folder, host.start()).run(Integer.parseInt(args[1]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        System.out.println("NOTHING LEFT BEHIND");
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        apps.uninstall();
        Set<String> threads = threads();
        check(jobs().isEmpty(), "jobs of nobody: " + jobs());
        for (int round = 1; round <= rounds; round++) {
            remember("round " + round + ", older", apps.install(older));
            check(apps.version().equals("0.0.9"), "installed " + apps.version());
            long group = use(round);
            noted();
            apps.disable();
            isAway();
            apps.enable();
            answers("/groups/" + group);
            remember("round " + round + ", newer", apps.install(jar));
            check(!apps.version().equals("0.0.9"), "upgraded to " + apps.version());
            answers("/groups/" + group);
            use(round);
            noted();
            apps.uninstall();
            isAway();
            check(rows() > 0, "the data is gone");
        }
        // The framework's own threads may hold the very last bundle they dealt with, on their stacks; so one more comes and goes.
        apps.install(older);
        apps.uninstall();
        nothingIsHeld();
        noneMoreThan(threads);
        apps.install(jar);
        inFlight();
    }

    /** A little of everything that an app can leave something of itself behind with. */
    private long use(int round) {
        HttpAnswer started = as("ana").post(REST + "/groups", """
                {"spaceKey": "COMM", "title": "%s", "summary": "Again.", "repeat": {"kind": "weekly", "count": 2}}"""
                .formatted("Round " + round + " of " + apps.version()));
        check(started.status() == 201, started.toString());
        long session = started.json().getAsJsonObject("nextSession").get("id").getAsLong();
        check(as("bo").post(REST + "/sessions/" + session + "/signup", "{}").status() == 201, "no seat");
        check(as("bo").post(REST + "/my-skills", "{\"name\": \"Origami\", \"directions\": [\"can-share\"]}").status() < 300, "no skill");
        for (String path : List.of("groups", "mine", "skills", "skills/mine", "notices", "start")) {
            check(as("bo").get("/plugins/servlet/peer-learning/" + path).status() == 200, path);
        }
        if (board == 0) {
            var space = node.wiki().spaces().byKey("COMM").orElseThrow();
            String body = List.of("peer-groups", "peer-sessions", "my-learning", "skills-directory", "skill-cloud").stream()
                    .map(macro -> "<ac:structured-macro ac:name=\"" + macro + "\"/>").collect(Collectors.joining());
            board = node.wiki().pages().create(
                    new NewPage(space, space.getHomePage(), "Board", body), node.people().byName("ana").orElseThrow()).getId();
        }
        check(as("bo").get("/pages/viewpage.action?pageId=" + board).body().contains("peer-learning"), "no macros");
        node.scheduler().jobs().stream().map(JobView::id).filter(id -> id.toString().startsWith("org.peerlearning"))
                .forEach(node.scheduler()::runNow);
        return started.json().get("id").getAsLong();
    }

    /** Nothing of the app is to be reached. */
    private void isAway() {
        check(jobs().isEmpty(), "jobs: " + jobs());
        check(as("ana").get(REST + "/groups").status() == 404, "REST still answers");
        check(as("ana").get("/plugins/servlet/peer-learning/groups").status() == 404, "a servlet still answers");
        String page = as("ana").get("/pages/viewpage.action?pageId=" + board).body();
        check(!page.contains("/plugins/servlet/peer-learning") && !page.contains("peer-learning-macro"), "a link or a script is left");
    }

    /** Somebody asks all the time while the app is disabled and enabled. */
    private void inFlight() throws InterruptedException {
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        Thread asking = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                answers.add(as("bo").get(REST + "/groups").status());
                answers.add(as("bo").get("/plugins/servlet/peer-learning/groups").status());
            }
        });
        asking.start();
        for (int i = 0; i < 3; i++) {
            untilThereIs(200, answers, asking);
            apps.disable();
            untilThereIs(404, answers, asking);
            apps.enable();
        }
        asking.interrupt();
        asking.join(60_000);
        Set<Integer> kinds = new TreeSet<>(answers);
        check(Set.of(200, 404, 503).containsAll(kinds) && kinds.contains(200) && kinds.contains(404), "answers: " + kinds);
    }

    /** However long that takes on a busy machine: answers from now on count. */
    private static void untilThereIs(int status, List<Integer> answers, Thread asking) throws InterruptedException {
        int known = answers.size();
        for (int i = 0; i < 6_000 && asking.isAlive(); i++) {
            List<Integer> all = List.copyOf(answers);
            if (all.subList(known, all.size()).contains(status)) {
                return;
            }
            Thread.sleep(10);
        }
    }

    private void remember(String when, Plugin plugin) {
        gone.put(when, new WeakReference<>(plugin.loader()));
    }

    private void noted() {
        Plugin plugin = apps.installed().orElseThrow();
        KNOWN_OUTSIDE.forEach(name -> gone.put(name + " " + gone.size(), new WeakReference<>(plugin.bean(name))));
    }

    private void nothingIsHeld() throws InterruptedException {
        Set<String> held = held();
        for (int i = 0; i < 200 && !held.isEmpty(); i++) {
            System.gc();
            Thread.sleep(100);
            held = held();
        }
        check(held.isEmpty(), "held: " + held);
    }

    /** Those that are just ending get a moment for it. */
    private static void noneMoreThan(Set<String> before) throws InterruptedException {
        Set<String> more = threads();
        for (int i = 0; i < 200 && !before.containsAll(more); i++) {
            Thread.sleep(100);
            more = threads();
        }
        more.removeAll(before);
        check(more.isEmpty(), "threads: " + more);
    }

    private Set<String> held() {
        return gone.entrySet().stream().filter(entry -> entry.getValue().get() != null).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> jobs() {
        return node.scheduler().jobs().stream().map(job -> job.id().toString()).collect(Collectors.toSet());
    }

    private int rows() {
        return node.database().query("SELECT COUNT(*) FROM \"AO_B02FB7_GROUP\"", row -> row.getInt(1)).get(0);
    }

    private void answers(String path) {
        HttpAnswer answer = as("ana").get(REST + path);
        check(answer.status() == 200, answer.toString());
    }

    private HttpCaller as(String person) {
        return new HttpCaller(running.url(), Optional.of(person));
    }

    /** Those of the server and of the caller come and go with what they are asked. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName)
                .filter(name -> !name.startsWith("http-nio") && !name.startsWith("HttpClient") && !name.startsWith("ForkJoin")
                        && !name.startsWith("host-") && !name.startsWith("Keep-Alive"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new AssertionError(otherwise);
        }
    }

    /** The packaged jar with an older version in its manifest and in its descriptor. */
    private Path olderVersion(Path target) throws IOException {
        try (JarFile newer = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(newer.getManifest());
            String version = manifest.getMainAttributes().getValue("Bundle-Version");
            manifest.getMainAttributes().putValue("Bundle-Version", "0.0.9");
            try (OutputStream out = Files.newOutputStream(target); JarOutputStream made = new JarOutputStream(out, manifest)) {
                for (JarEntry entry : newer.stream().filter(entry -> !entry.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                    made.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = newer.getInputStream(entry)) {
                        byte[] bytes = in.readAllBytes();
                        made.write(entry.getName().equals("atlassian-plugin.xml") ? aged(bytes, version) : bytes);
                    }
                    made.closeEntry();
                }
            }
        }
        return target;
    }

    private static byte[] aged(byte[] descriptor, String version) {
        String text = new String(descriptor, StandardCharsets.UTF_8);
        check(text.contains("<version>" + version + "</version>"), "the descriptor's version is not " + version);
        return text.replace("<version>" + version + "</version>", "<version>0.0.9</version>").getBytes(StandardCharsets.UTF_8);
    }
}
