package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Sight;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.Vocabulary;

/** The index beside a plain walk through a list of all entries, while people and the vocabulary change at random. */
public class PeopleSearchTest {

    private static final int ROUNDS = 150;
    private static final int PEOPLE = 60;
    private static final int SKILLS = 12;
    private static final String[] PLACES = {"", "Lyon", "Paris", "Oslo"};

    private final Random random = new Random(42);
    private final Finding finding = new Finding();
    private final List<Skill> skills = new ArrayList<>();

    @Test
    public void theIndexFindsCountsAndRanksAsAPlainWalkThroughAListDoes() {
        for (int i = 0; i < SKILLS; i++) {
            skills.add(finding.skill("Skill " + (char) ('a' + i) + i));
        }
        for (int i = 0; i < PEOPLE; i++) {
            finding.entries.write(randomEntry(i));
            finding.companions.together(Finding.person("p" + random.nextInt(PEOPLE)), Finding.person("p" + random.nextInt(PEOPLE)));
        }
        finding.loaded();
        for (int round = 0; round < ROUNDS; round++) {
            changeSomething();
            finding.clock.pass(Directory.LOOK_EVERY);
            for (int i = 0; i < 10; i++) {
                Reader.Medium medium = Reader.Medium.values()[random.nextInt(3)];
                compare(randomQuery(), new Reader(Viewer.of(Finding.person("p" + random.nextInt(PEOPLE + 2))), medium));
            }
        }
    }

    private void changeSomething() {
        int what = random.nextInt(10);
        Skill one = skills.get(random.nextInt(SKILLS));
        Skill other = skills.get(random.nextInt(SKILLS));
        Vocabulary now = new Vocabularies(finding.skills).now();
        if (what == 0 && !now.root(one.id()).equals(now.root(other.id()))) {
            finding.merge(now.root(one.id()).orElseThrow(), now.root(other.id()).orElseThrow());
        } else if (what == 1) {
            finding.unmerge(one);
        } else {
            DirectoryEntry entry = randomEntry(random.nextInt(PEOPLE));
            finding.entries.write(entry);
            if (what > 5) {
                finding.directory.written(entry);
            }
        }
    }

    private DirectoryEntry randomEntry(int person) {
        Map<SkillId, EntryClaim> claims = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            SkillId skill = skills.get(random.nextInt(SKILLS)).id();
            EnumSet<Direction> directions = EnumSet.of(Direction.values()[random.nextInt(3)], Direction.values()[random.nextInt(3)]);
            claims.put(skill, Finding.claim(
                    skill, directions, Level.values()[random.nextInt(4)], random.nextBoolean(), Visibility.values()[random.nextInt(3)],
                    random.nextInt(4), Finding.TODAY.minusDays(random.nextInt(600))));
        }
        Profile profile = new Profile(place(), place(), place());
        return new DirectoryEntry(
                Finding.person("p" + person), random.nextInt(8) > 0, profile, List.copyOf(claims.values()), finding.clock.instant());
    }

    private String place() {
        return PLACES[random.nextInt(PLACES.length)];
    }

    private PeopleQuery randomQuery() {
        Set<SkillId> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(skills.get(random.nextInt(SKILLS)).id());
        }
        PeopleQuery.Wants wants = new PeopleQuery.Wants(
                maybe(Level.values()[random.nextInt(4)]), maybe(Direction.values()[random.nextInt(3)]), maybe(PLACES[1 + random.nextInt(3)]),
                maybe(PLACES[1 + random.nextInt(3)]), maybe(PLACES[1 + random.nextInt(3)]), random.nextInt(3) == 0);
        return PeopleQuery.of(List.copyOf(some), random.nextBoolean()).wanting(wants);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private void compare(PeopleQuery query, Reader reader) {
        List<PeopleFound.Hit> hits = new ArrayList<>();
        PeopleFound first = found(reader, query.page(Optional.empty(), 7));
        PeopleFound page = first;
        hits.addAll(page.hits());
        while (page.next().isPresent()) {
            page = found(reader, query.page(page.next(), 7));
            assertEquals(first.total(), page.total());
            hits.addAll(page.hits());
        }
        Map<PersonKey, Integer> plain = plain(query, reader);
        assertEquals(query.toString(), plain, hits.stream().collect(Collectors.toMap(PeopleFound.Hit::person, PeopleFound.Hit::score)));
        assertEquals(plain.size(), first.total());
        List<PeopleFound.Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(PeopleFound.Hit::score).reversed());
        assertEquals(
                sorted.stream().map(PeopleFound.Hit::score).toList(), hits.stream().map(PeopleFound.Hit::score).toList());
        for (PeopleFound.Hit hit : hits) {
            assertEquals(hit.score(), query.skills().isEmpty()
                    ? hit.score()
                    : hit.reasons().stream().mapToInt(PeopleFound.Reason::points).sum());
        }
        compareFacets(query, reader, first.facets());
    }

    private PeopleFound found(Reader reader, PeopleQuery query) {
        return Answers.given(finding.people().find(reader, query));
    }

    private void compareFacets(PeopleQuery query, Reader reader, Facets facets) {
        PeopleQuery.Wants w = query.wants();
        for (String place : List.of(PLACES[1], PLACES[2], PLACES[3])) {
            assertEquals(count(query.wanting(w.department(place)), reader), value(facets.departments(), place));
            assertEquals(count(query.wanting(w.location(place)), reader), value(facets.locations(), place));
            assertEquals(count(query.wanting(w.language(place)), reader), value(facets.languages(), place));
        }
        for (Level level : Level.values()) {
            assertEquals(count(query.wanting(w.atLeast(level)), reader), value(facets.levels(), level.key()));
        }
        for (Direction direction : Direction.values()) {
            assertEquals(count(query.wanting(w.direction(direction)), reader), value(facets.directions(), direction.key()));
        }
        assertEquals(count(query.wanting(w.happy()), reader), facets.happyToBeAsked());
    }

    private int count(PeopleQuery query, Reader reader) {
        return plain(query, reader).size();
    }

    private static int value(List<Facets.Count> counts, String value) {
        return counts.stream().filter(count -> count.value().equals(value)).mapToInt(Facets.Count::people).sum();
    }

    /** Who is found, with the score of each. */
    private Map<PersonKey, Integer> plain(PeopleQuery query, Reader reader) {
        Vocabulary vocabulary = new Vocabularies(finding.skills).now();
        Sight sight = new Sight(reader, finding.companions.of(reader.viewer().person().orElseThrow()));
        Map<PersonKey, Integer> found = new TreeMap<>(Comparator.comparing(PersonKey::value));
        for (DirectoryEntry entry : finding.entries.all()) {
            if (!entry.present() || !fits(entry.profile(), query.wants())) {
                continue;
            }
            Map<SkillId, List<EntryClaim>> byRoot = entry.claims().stream()
                    .collect(Collectors.groupingBy(claim -> vocabulary.root(claim.skill()).orElseThrow().id()));
            Map<SkillId, Integer> good = new HashMap<>();
            byRoot.forEach((root, claims) -> {
                EntryClaim claim = EntryClaim.combined(claims, root);
                if (sight.sees(entry.person(), claim.visibility()) && fits(claim, query.wants())) {
                    good.put(root, PeopleRanking.score(PackedClaim.of(claim), 1000, PackedClaim.day(LocalDate.ofInstant(
                            finding.clock.instant(), ZoneOffset.UTC))));
                }
            });
            score(query, vocabulary, good).ifPresent(score -> found.put(entry.person(), score));
        }
        return found;
    }

    private static Optional<Integer> score(PeopleQuery query, Vocabulary vocabulary, Map<SkillId, Integer> good) {
        if (query.skills().isEmpty()) {
            return good.values().stream().max(Comparator.naturalOrder());
        }
        List<Optional<Integer>> each = query.skills().stream()
                .map(id -> Optional.ofNullable(good.get(vocabulary.root(id).orElseThrow().id())))
                .toList();
        boolean found = query.all() ? each.stream().allMatch(Optional::isPresent) : each.stream().anyMatch(Optional::isPresent);
        return found ? Optional.of(each.stream().mapToInt(score -> score.orElse(0)).sum()) : Optional.empty();
    }

    private static boolean fits(Profile profile, PeopleQuery.Wants wants) {
        return wants.department().filter(wanted -> !wanted.equals(profile.department())).isEmpty()
                && wants.location().filter(wanted -> !wanted.equals(profile.location())).isEmpty()
                && wants.language().filter(wanted -> !wanted.equals(profile.language())).isEmpty();
    }

    private static boolean fits(EntryClaim claim, PeopleQuery.Wants wants) {
        return wants.atLeast().filter(level -> claim.level().compareTo(level) < 0).isEmpty()
                && wants.direction().filter(direction -> !claim.directions().contains(direction)).isEmpty()
                && (!wants.happyToBeAsked() || claim.happyToBeAsked());
    }
}
