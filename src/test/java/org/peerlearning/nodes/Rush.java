package org.peerlearning.nodes;

import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.peerlearning.testing.HttpAnswer;

/**
 * Many people who want one session, all at once: they click, click again through the other node, some give up what they got, a host
 * adds seats. Remembers what each was told last.
 */
final class Rush {

    private static final int CLICKERS = 16;
    private static final int TRIES = 60;

    private final List<NodeProcess> nodes;
    private final long session;
    private final int people;
    private final Random chance;
    /** What the last answer that a person got says of them: seated, waiting, or nothing. */
    private final Map<Integer, String> told = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> unexpected = new ConcurrentHashMap<>();
    /** Those of whom a request may still be on its way: nobody waited for its end. */
    private final Set<Integer> impatient = ConcurrentHashMap.newKeySet();
    /** What each person sent and heard, in order. */
    private final Map<String, List<String>> trails = new ConcurrentHashMap<>();

    Rush(List<NodeProcess> nodes, long session, int people, long seed) {
        this.nodes = nodes;
        this.session = session;
        this.people = people;
        this.chance = new Random(seed);
    }

    static String name(int person) {
        return "rusher" + person;
    }

    /**
     * Runs the rush to its end.
     *
     * @param host a host's user name, who raises the capacity to {@code seats} half way
     * @param meanwhile what else happens, on a thread of its own
     */
    void run(String host, int seats, Runnable meanwhile) throws InterruptedException, ExecutionException {
        List<Runnable> clicks = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            order.add(person);
        }
        Collections.shuffle(order, chance);
        for (int i = 0; i < people; i++) {
            int person = order.get(i);
            int node = chance.nextInt(nodes.size());
            boolean givesUp = chance.nextInt(8) == 0;
            clicks.add(() -> story(person, node, givesUp));
            if (i == people / 2) {
                clicks.add(() -> send(chance.nextInt(nodes.size()), host, "PUT", "/desk/capacity", "{\"capacity\": " + seats + "}", () -> {}));
            }
        }
        Thread other = new Thread(meanwhile, "meanwhile");
        ExecutorService clickers = Executors.newFixedThreadPool(CLICKERS);
        try {
            other.start();
            List<Future<?>> running = new ArrayList<>();
            clicks.forEach(click -> running.add(clickers.submit(click)));
            for (Future<?> each : running) {
                each.get();
            }
            other.join();
        } finally {
            clickers.shutdownNow();
        }
    }

    /** What each was told last. */
    Map<Integer, String> told() {
        return told;
    }

    /**
     * Those who did not wait for one of their requests, as it took too long, and asked the other node. A node that comes up may find such
     * a request in its socket and serve it, long after whoever sent it heard another answer.
     */
    Set<Integer> impatient() {
        return Set.copyOf(impatient);
    }

    Map<Integer, List<String>> unexpected() {
        return unexpected;
    }

    /** What this person sent and heard, for whoever wonders how it came to what is found. */
    List<String> trail(int person) {
        return List.copyOf(trails.getOrDefault(name(person), List.of()));
    }

    private void story(int person, int node, boolean givesUp) {
        remember(person, send(node, person, "POST"));
        remember(person, send(node + 1, person, "POST"));
        if (givesUp) {
            HttpAnswer answer = send(node, person, "DELETE");
            // After a node died under the first try the second finds the work done: that is an answer, too.
            if (answer.status() == 200 || answer.body().contains("signup.not-signed-up")) {
                told.put(person, "");
            } else {
                unexpected(person, answer);
            }
        }
    }

    private void remember(int person, HttpAnswer answer) {
        if (answer.status() == 200 || answer.status() == 201) {
            told.put(person, answer.json().get("state").getAsString());
        } else {
            unexpected(person, answer);
        }
    }

    private void unexpected(int person, HttpAnswer answer) {
        unexpected.computeIfAbsent(person, key -> Collections.synchronizedList(new ArrayList<>())).add(answer.toString());
    }

    private HttpAnswer send(int node, int person, String method) {
        return send(node, name(person), method, "/signup", "", () -> impatient.add(person));
    }

    /** Asks again, through the other node, where one does not answer: as a person does. */
    private HttpAnswer send(int node, String person, String method, String path, String json, Runnable impatience) {
        RuntimeException last = null;
        for (int i = 0; i < TRIES; i++) {
            String sent = Instant.now() + " " + method + " to node " + (node + i) % nodes.size() + ": ";
            try {
                HttpAnswer answer = json.isEmpty()
                        ? nodes.get((node + i) % nodes.size()).caller(person).send(method, "/sessions/" + session + path)
                        : nodes.get((node + i) % nodes.size()).caller(person).send(method, "/sessions/" + session + path,
                                Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
                trail(person, sent + answer);
                if (answer.status() < 500 && answer.status() != 404) {
                    return answer;
                }
                last = new IllegalStateException(answer.toString());
            } catch (UncheckedIOException gone) {
                last = gone;
                trail(person, sent + gone.getCause());
                if (gone.getCause() instanceof HttpTimeoutException) {
                    impatience.run();
                }
            }
            pause();
        }
        throw new IllegalStateException("no answer for " + person, last);
    }

    private void trail(String person, String step) {
        trails.computeIfAbsent(person, same -> Collections.synchronizedList(new ArrayList<>())).add(step + ", at " + Instant.now());
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
