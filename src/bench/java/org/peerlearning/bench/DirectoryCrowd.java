package org.peerlearning.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

/** Very many people and what they claim, the same in every run. Some skills are claimed by very many, most by few. */
final class DirectoryCrowd {

    static final int PEOPLE = Integer.getInteger("directory.people", 100_000);
    static final int SKILLS = 5_000;
    static final int CLAIMS_EACH = 10;
    static final int DEPARTMENTS = 40;
    private static final int POPULAR = 100;
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fin", "gra", "hol", "ini", "jas", "kel", "lum", "mar", "nov", "ori", "pel", "qua", "rin", "sol", "tam",
        "ulm", "ver", "wil", "xan", "yor", "zel"
    };

    private DirectoryCrowd() {}

    /** Names that look like words, no two alike. */
    static List<String> skillNames() {
        Random chance = new Random(1);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < SKILLS) {
            names.add(word(chance) + " " + word(chance));
        }
        return List.copyOf(names);
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + chance.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    static PersonKey person(int number) {
        return new PersonKey(String.format("2c9f8081%024d", number));
    }

    static String department(int person) {
        return "Department " + person % DEPARTMENTS;
    }

    static String location(int person) {
        return "City " + person % 25;
    }

    static String language(int person) {
        return person % 3 == 0 ? "fr" : "en";
    }

    /** Half of all claims are on a few popular skills. */
    static int skill(Random chance) {
        return chance.nextBoolean() ? chance.nextInt(POPULAR) : chance.nextInt(SKILLS);
    }

    /** @param skills their ids, by number */
    static List<EntryClaim> claims(int person, List<SkillId> skills) {
        Random chance = new Random(person);
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < CLAIMS_EACH) {
            chosen.add(skill(chance));
        }
        List<EntryClaim> claims = new ArrayList<>();
        for (int skill : chosen) {
            Set<Direction> directions = EnumSet.of(Direction.values()[chance.nextInt(Direction.values().length)]);
            claims.add(new EntryClaim(
                    skills.get(skill),
                    directions,
                    Level.values()[chance.nextInt(Level.values().length)],
                    chance.nextBoolean(),
                    chance.nextInt(5) == 0 ? Visibility.MEMBERS : Visibility.OPEN,
                    chance.nextInt(4),
                    LocalDate.of(2026, 1, 1).minusDays(chance.nextInt(600))));
        }
        return claims;
    }

    /** Who is in a group with the one who searches. */
    static Set<PersonKey> companions() {
        return IntStream.range(0, 60).mapToObj(i -> person(i * 97)).collect(Collectors.toSet());
    }
}
