package org.peerlearning.skill.search;

import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Vocabularies;

/**
 * How often what people type leads to the skill they mean: among the first five, of the starter list.
 *
 * <p>The queries were written before anything was tuned, from what people would type. A third of them is held out: figures of those
 * say how well it works for queries that nobody has looked at.
 */
public class LabelledQueriesTest {

    private static final double RECALL_MIN = 0.95;
    private static final int FIRST = 5;
    private static final PersonKey VIEWER = new PersonKey("viewer");

    private record Query(String typed, String skill, String kind, boolean heldOut) {}

    private static Finding finding;
    private static List<Query> queries;
    private static final Map<String, Skill> BY_NAME = new HashMap<>();

    @BeforeClass
    public static void everySkillHasSomebody() throws IOException {
        finding = new Finding().withStarterList();
        List<Skill> all = new Vocabularies(finding.skills).now().offered();
        all.forEach(skill -> BY_NAME.put(skill.name(), skill));
        for (int i = 0; i < all.size(); i++) {
            // Everybody claims three skills, one of each level, so that a high level elsewhere tempts the ranking.
            EntryClaim[] claims = new EntryClaim[3];
            for (int j = 0; j < 3; j++) {
                claims[j] = Finding.shares(all.get((i + j * 131) % all.size()), Level.byNumber(j + 1).orElseThrow());
            }
            finding.write("person-" + i, claims);
        }
        finding.loaded();
        queries = read();
    }

    private static List<Query> read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LabelledQueriesTest.class.getResourceAsStream("/skills/queries.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t")).map(cells -> {
                assertTrue("there is no skill " + cells[1], BY_NAME.containsKey(cells[1]));
                return new Query(cells[0], cells[1], cells[2], cells[3].equals("held out"));
            }).toList();
        }
    }

    private static void report(String what, Predicate<Query> found) {
        Map<String, int[]> byKind = new TreeMap<>();
        List<Query> missed = new ArrayList<>();
        for (Query query : queries) {
            boolean good = found.test(query);
            if (!good) {
                missed.add(query);
            }
            for (String kind : List.of(query.kind(), "= all", query.heldOut() ? "= held out" : "= tuned")) {
                int[] counts = byKind.computeIfAbsent(kind, key -> new int[2]);
                counts[0] += good ? 1 : 0;
                counts[1]++;
            }
        }
        System.out.println("recall@5 of " + what + ": " + byKind.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.3f (%d)", entry.getKey(), share(entry.getValue()), entry.getValue()[1]))
                .collect(Collectors.joining(", ")));
        missed.forEach(query -> System.out.println("  missed " + query));
        assertTrue(what, share(byKind.get("= all")) >= RECALL_MIN);
        assertTrue(what + ", held out", share(byKind.get("= held out")) >= RECALL_MIN);
    }

    private static double share(int[] counts) {
        return (double) counts[0] / counts[1];
    }

    @Test
    public void thereAreEnoughQueriesOfEveryKind() {
        assertTrue(queries.size() >= 300);
        Map<String, Long> kinds = queries.stream().collect(Collectors.groupingBy(Query::kind, Collectors.counting()));
        assertTrue(kinds.toString(), kinds.size() >= 9 && kinds.values().stream().allMatch(count -> count >= 20));
    }

    @Test
    public void typeAheadOffersTheSkillThatIsMeant() {
        SuggestSkills suggesting = new SuggestSkills(finding.directory);
        for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            report("type-ahead in " + reader, query -> suggesting.typeAhead(Viewer.of(VIEWER), query.typed(), reader, FIRST).stream()
                    .anyMatch(found -> found.skill().name().equals(query.skill())));
        }
    }

    @Test
    public void whoClaimsTheSkillThatIsMeantIsFound() {
        report("people search", query -> {
            PeopleFound found = finding.find(VIEWER, PeopleQuery.of(query.typed()).page(Optional.empty(), FIRST));
            return found.hits().stream().flatMap(hit -> hit.matched().stream())
                    .anyMatch(match -> match.skill().name().equals(query.skill()));
        });
    }
}
