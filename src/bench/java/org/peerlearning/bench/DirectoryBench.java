package org.peerlearning.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.search.PeopleFound;
import org.peerlearning.skill.search.PeopleQuery;
import org.peerlearning.skill.search.SuggestSkills;

/**
 * The first page of searches among 100,000 people with 10 claims each on 5,000 skills, on PostgreSQL: by the directory, by a bare
 * inverted index in memory as the limit, and by plain SQL with LIKE. Also how long a node reads everybody, and when another one sees a
 * change.
 */
final class DirectoryBench {

    private static final int WARM_UPS = 2_000;
    private static final int SEARCHES = 1_000;
    private static final int SQL_SEARCHES = 20;
    private static final int PAGE = 20;
    private static final Viewer VIEWER = Viewer.of(DirectoryCrowd.person(1));

    private final List<DirectoryFigures> figures = new ArrayList<>();
    private double bytesPerPerson;

    List<DirectoryFigures> run() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                DirectoryWorld world = new DirectoryWorld(server.getJdbcUrl("postgres", "postgres"))) {
            world.fill();
            long before = used();
            DirectoryWorld.Node node = world.node();
            long begin = System.nanoTime();
            node.directory().load();
            long loaded = System.nanoTime() - begin;
            bytesPerPerson = (used() - before) / (double) DirectoryCrowd.PEOPLE;
            figures.add(DirectoryFigures.once("restart-reads-everybody", loaded, bytesPerPerson));
            searches(world, node);
            anotherNode(world, node);
            return figures;
        }
    }

    private void searches(DirectoryWorld world, DirectoryWorld.Node node) throws SQLException {
        List<String> names = DirectoryCrowd.skillNames();
        BareIndex bare = new BareIndex(names, IntStream.range(0, DirectoryCrowd.PEOPLE)
                .mapToObj(person -> DirectoryCrowd.claims(person, world.skills()))
                .toList());
        compare("one-skill", node, bare, world,
                i -> PeopleQuery.of(List.of(skill(world, i)), true), i -> List.of(skill(world, i)), i -> -1);
        compare("one-skill-by-name", node, bare, world,
                i -> PeopleQuery.of(names.get(number(i))), i -> List.of(skill(world, i)), i -> -1);
        compare("three-skills-and-department", node, bare, world,
                i -> PeopleQuery.of(three(world, i), true)
                        .wanting(PeopleQuery.Wants.NOTHING.department(DirectoryCrowd.department(i))),
                i -> three(world, i), i -> i % DirectoryCrowd.DEPARTMENTS);
        compare("misspelt-skill", node, bare, world,
                i -> PeopleQuery.of(misspelt(names.get(number(i)), i)), i -> List.of(skill(world, i)), i -> -1);
        compare("facets-of-a-popular-skill", node, bare, world,
                i -> PeopleQuery.of(List.of(world.skills().get(i % 20)), true), i -> List.of(world.skills().get(i % 20)), i -> -1);
        figures.add(DirectoryFigures.of("type-ahead", typeAhead(node, names), new long[0], 0));
        figures.add(DirectoryFigures.of("one-skill-by-SQL-LIKE", like(world, names), new long[0], 0));
    }

    private static int number(int search) {
        return DirectoryCrowd.skill(new Random(search * 31L + 7));
    }

    private static SkillId skill(DirectoryWorld world, int search) {
        return world.skills().get(number(search));
    }

    /** Popular ones, so that somebody has all of them. */
    private static List<SkillId> three(DirectoryWorld world, int search) {
        Random chance = new Random(search);
        return chance.ints(0, 100).distinct().limit(3).mapToObj(world.skills()::get).toList();
    }

    /** Two letters have changed places. */
    private static String misspelt(String name, int search) {
        int at = 1 + search % (name.indexOf(' ') - 2);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private void compare(
            String name,
            DirectoryWorld.Node node,
            BareIndex bare,
            DirectoryWorld world,
            IntFunction<PeopleQuery> query,
            IntFunction<List<SkillId>> skills,
            IntFunction<Integer> department) {
        long[] ours = new long[SEARCHES];
        long[] limit = new long[SEARCHES];
        int found = 0;
        for (int i = -WARM_UPS; i < SEARCHES; i++) {
            int search = Math.abs(i);
            PeopleQuery wanted = query.apply(search).page(Optional.empty(), PAGE).in(Locale.ENGLISH);
            List<Long> ids = wanted.text().isEmpty() ? skills.apply(search).stream().map(SkillId::value).toList() : List.of();
            long begin = System.nanoTime();
            PeopleFound people = node.find().find(VIEWER, wanted).fold(given -> given, refused -> {
                throw new IllegalStateException(refused.toString());
            });
            long between = System.nanoTime();
            List<Long> named = ids.isEmpty() ? List.of(world.skills().get(bare.named(wanted.text())).value()) : ids;
            List<PersonKey> least = bare.best(named, department.apply(search));
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = between - begin;
                limit[i] = end - between;
                found += people.hits().isEmpty() == least.isEmpty() ? 1 : 0;
            }
        }
        // A misspelt name may mean another skill that is as near.
        if (found < SEARCHES * 0.9) {
            throw new IllegalStateException(name + ": only " + found + " of " + SEARCHES + " searches found what the bare index finds");
        }
        figures.add(DirectoryFigures.of(name, ours, limit, bytesPerPerson));
    }

    /** After each letter of a name, slips among them. */
    private static long[] typeAhead(DirectoryWorld.Node node, List<String> names) {
        SuggestSkills suggesting = new SuggestSkills(node.directory());
        long[] nanos = new long[SEARCHES];
        for (int i = -WARM_UPS; i < SEARCHES; i++) {
            int search = Math.abs(i);
            String name = search % 4 == 0 ? misspelt(names.get(number(search)), search) : names.get(number(search));
            String typed = name.substring(0, 2 + search % (name.length() - 1));
            long begin = System.nanoTime();
            suggesting.typeAhead(VIEWER, typed, Locale.ENGLISH, SuggestSkills.LIMIT_MAX / 2);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        return nanos;
    }

    private static long[] like(DirectoryWorld world, List<String> names) throws SQLException {
        long[] nanos = new long[SQL_SEARCHES];
        try (Connection connection = world.connection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT c."PERSON", max(c."SKILL_LEVEL") AS best, count(*) OVER () AS total
                        FROM "AO_B02FB7_CLAIM" c JOIN "AO_B02FB7_SKILL_TERM" t ON t."SKILL_ID" = c."SKILL_ID"
                        WHERE lower(t."SPELLING") LIKE ? AND c."SHOWN_TO" = 'OPEN'
                        GROUP BY c."PERSON" ORDER BY best DESC, c."PERSON" LIMIT 20""")) {
            for (int i = -SQL_SEARCHES; i < SQL_SEARCHES; i++) {
                statement.setString(1, "%" + names.get(number(Math.abs(i))) + "%");
                long begin = System.nanoTime();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - begin;
                }
            }
        }
        return nanos;
    }

    /** Somebody says something new on one node; the other is asked until it knows. */
    private void anotherNode(DirectoryWorld world, DirectoryWorld.Node node) {
        DirectoryWorld.Node other = world.node();
        other.directory().load();
        PersonKey person = DirectoryCrowd.person(5);
        Set<SkillId> theirs = Set.copyOf(DirectoryCrowd.claims(5, world.skills()).stream().map(EntryClaim::skill).toList());
        SkillId skill = world.skills().stream().filter(each -> !theirs.contains(each)).findFirst().orElseThrow();
        ClaimTerms terms = new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.CAN_TEACH, true, "", Visibility.OPEN);
        node.claims().changing(person, work -> work.add(skill, terms, Instant.now()));
        long begin = System.nanoTime();
        if (!finds(node, person, skill)) {
            throw new IllegalStateException("a node does not know what was said on it");
        }
        figures.add(DirectoryFigures.once("seen-on-the-same-node", System.nanoTime() - begin, 0));
        while (!finds(other, person, skill)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        figures.add(DirectoryFigures.once("seen-on-another-node", System.nanoTime() - begin, 0));
    }

    /** In their department, so that they are on the first page. */
    private static boolean finds(DirectoryWorld.Node node, PersonKey person, SkillId skill) {
        PeopleQuery query = PeopleQuery.of(List.of(skill), true).wanting(
                PeopleQuery.Wants.NOTHING.department(DirectoryCrowd.department(5)).location(DirectoryCrowd.location(5))
                        .direction(Direction.CAN_SHARE).atLeast(Level.CAN_TEACH));
        return node.find().find(VIEWER, query).fold(
                found -> found.hits().stream().anyMatch(hit -> hit.person().equals(person)), refused -> false);
    }

    /** After the rubbish is gone, as far as the machine tells. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
