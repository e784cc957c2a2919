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
 * no reasons. Names it looks up, and misspelt ones it compares with all, letter by letter. It counts what it finds by department, location
 * and language, for those are on every page.
 */
final class BareIndex {

    private static final int PAGE = 20;
    /** As many slips of the finger as two changed letters can look like. */
    private static final int SLIPS = 2;

    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Long, int[]> people = new HashMap<>();
    private final Map<Long, int[]> points = new HashMap<>();
    private final int[] departments;
    private final int[] locations;
    private final int[] languages;
    private final boolean[] companions;

    /**
     * @param names of the skills, by number
     * @param claims of everybody, by number
     */
    BareIndex(List<String> names, List<List<EntryClaim>> claims) {
        this.names = names;
        for (int skill = 0; skill < names.size(); skill++) {
            byName.put(names.get(skill), skill);
        }
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

    /** The number of the skill of that name, or of one of the nearest. */
    int named(String typed) {
        Integer exact = byName.get(typed);
        if (exact != null) {
            return exact;
        }
        int nearest = -1;
        int least = SLIPS + 1;
        for (int skill = 0; skill < names.size(); skill++) {
            String name = names.get(skill);
            if (Math.abs(name.length() - typed.length()) <= SLIPS) {
                int slips = slips(typed, name, least);
                if (slips < least) {
                    least = slips;
                    nearest = skill;
                }
            }
        }
        return nearest;
    }

    /** Letters too many, too few or wrong between the two; {@code enough} if it is so many or more. */
    private static int slips(String one, String other, int enough) {
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
                least = Math.min(least, row[j]);
            }
            if (least >= enough) {
                return enough;
            }
            int[] free = last;
            last = row;
            row = free;
        }
        return last[other.length()];
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
