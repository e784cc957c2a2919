package org.peerlearning.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Visibility;

/**
 * The least that answers a search: an inverted index of plain numbers in memory, which looks at nobody it need not look at, and knows
 * neither spellings nor reasons. It counts what it finds by department, location and language, for those are on every page.
 */
final class BareIndex {

    private static final int PAGE = 20;

    private final Map<Long, int[]> people = new HashMap<>();
    private final Map<Long, int[]> points = new HashMap<>();
    private final int[] departments;
    private final int[] locations;
    private final int[] languages;
    private final boolean[] companions;

    /** @param claims of everybody, by number */
    BareIndex(List<List<EntryClaim>> claims) {
        Map<Long, List<Integer>> who = new HashMap<>();
        Map<Long, List<Integer>> what = new HashMap<>();
        departments = new int[claims.size()];
        locations = new int[claims.size()];
        languages = new int[claims.size()];
        companions = new boolean[claims.size()];
        for (int person = 0; person < claims.size(); person++) {
            departments[person] = person % DirectoryCrowd.DEPARTMENTS;
            locations[person] = person % 25;
            languages[person] = person % 3 == 0 ? 1 : 0;
            companions[person] = DirectoryCrowd.companions().contains(DirectoryCrowd.person(person));
            for (EntryClaim claim : claims.get(person)) {
                who.computeIfAbsent(claim.skill().value(), skill -> new ArrayList<>()).add(person);
                what.computeIfAbsent(claim.skill().value(), skill -> new ArrayList<>()).add(points(claim));
            }
        }
        who.forEach((skill, some) -> people.put(skill, some.stream().mapToInt(i -> i).toArray()));
        what.forEach((skill, some) -> points.put(skill, some.stream().mapToInt(i -> i).toArray()));
    }

    private static int points(EntryClaim claim) {
        int score = claim.level().ordinal() * 100 + claim.confirmations() * 10 + (int) (claim.evidence().toEpochDay() % 10);
        return claim.visibility() == Visibility.MEMBERS ? -score - 1 : score;
    }

    /** @param department negative for any */
    List<PersonKey> best(List<Long> skills, int department) {
        int[] first = people.getOrDefault(skills.get(0), new int[0]);
        int[] firstPoints = points.getOrDefault(skills.get(0), new int[0]);
        int[] byDepartment = new int[DirectoryCrowd.DEPARTMENTS];
        int[] byLocation = new int[25];
        int[] byLanguage = new int[2];
        long[] top = new long[PAGE];
        int found = 0;
        for (int i = 0; i < first.length; i++) {
            int person = first[i];
            int score = firstPoints[i];
            for (int other = 1; other < skills.size() && score != Integer.MIN_VALUE; other++) {
                int[] posting = people.getOrDefault(skills.get(other), new int[0]);
                int at = Arrays.binarySearch(posting, person);
                score = at < 0 ? Integer.MIN_VALUE : score + points.get(skills.get(other))[at];
            }
            if (score == Integer.MIN_VALUE || score < 0 && !companions[person]) {
                continue;
            }
            byDepartment[departments[person]]++;
            if (department >= 0 && departments[person] != department) {
                continue;
            }
            found++;
            byLocation[locations[person]]++;
            byLanguage[languages[person]]++;
            insert(top, Math.min(found - 1, PAGE), ((long) Math.abs(score) << 32) | person);
        }
        List<PersonKey> page = new ArrayList<>();
        for (int i = 0; i < Math.min(found, PAGE); i++) {
            page.add(DirectoryCrowd.person((int) top[i]));
        }
        return page;
    }

    private static void insert(long[] top, int held, long value) {
        int at = held;
        while (at > 0 && top[at - 1] < value) {
            at--;
        }
        if (at < PAGE) {
            System.arraycopy(top, at, top, at + 1, Math.min(held, PAGE - 1) - at);
            top[at] = value;
        }
    }
}
