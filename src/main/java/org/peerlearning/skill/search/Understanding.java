package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.search.SkillFinder.Candidate;

/**
 * Which skills a text means.
 *
 * @param asked one for each thing that was asked for
 * @param corrected whether some of it is only near what was typed
 */
record Understanding(List<Asked> asked, boolean corrected) {

    /** Skills of which one is enough, the likeliest first, and how well each is what was asked for, up to 1000. */
    record Asked(Map<Skill, Integer> fits) {}

    static final Understanding OF_NOTHING = new Understanding(List.of(), false);

    /** Of a text that could mean many skills, the likeliest are searched. */
    private static final int CHOICES_MAX = 8;
    /** What answers much worse than the best is not meant; in percent of the best. */
    private static final int CLOSE = 88;
    private static final int CLOSE_NEAR = 96;
    /** From here on a part of a text is surely a skill. */
    private static final int SURE = 700;
    private static final int SLOW_WORDS_MAX = 8;
    private static final Pattern BETWEEN_SKILLS = Pattern.compile(
            "\\s*[,;|]\\s*|\\s+(?:and|et|or|ou|y|und|&|\\+|/)\\s+", Pattern.CASE_INSENSITIVE);

    Understanding {
        asked = List.copyOf(asked);
    }

    /** Empty where nothing is known that is anything like it. */
    static Understanding of(String typed, SkillFinder finder, Locale reader, ToIntFunction<SkillId> weight) {
        return new Reader(finder, reader, weight).read(typed);
    }

    private record Reader(SkillFinder finder, Locale reader, ToIntFunction<SkillId> weight) {

        Understanding read(String typed) {
            Optional<Skill> spelled = finder.vocabulary().spelled(typed);
            if (spelled.isPresent()) {
                return new Understanding(List.of(new Asked(Map.of(spelled.get(), TermIndex.EXACT))), false);
            }
            List<Candidate> whole = find(typed);
            if (!whole.isEmpty() && whole.get(0).isWhatWasTyped()) {
                return one(whole);
            }
            String[] parts = Arrays.stream(BETWEEN_SKILLS.split(typed)).filter(part -> !part.isBlank()).toArray(String[]::new);
            if (parts.length > 1) {
                List<List<Candidate>> each = Arrays.stream(parts).map(this::find).toList();
                if (each.stream().allMatch(found -> !found.isEmpty() && found.get(0).points() >= SURE)) {
                    return several(each);
                }
            }
            String[] words = typed.strip().split("\\s+");
            List<List<Candidate>> inARow = words.length > 1 ? inARow(words) : List.of();
            if (inARow.size() > 1) {
                return several(inARow);
            }
            return whole.isEmpty() ? OF_NOTHING : one(whole);
        }

        private List<Candidate> find(String typed) {
            return finder.find(typed, reader, CHOICES_MAX, skill -> true, weight);
        }

        private List<Candidate> named(String typed) {
            return finder.named(typed, reader, CHOICES_MAX, skill -> true, weight);
        }

        private Understanding one(List<Candidate> found) {
            return several(List.of(found));
        }

        private Understanding several(List<List<Candidate>> each) {
            boolean corrected = each.stream().anyMatch(found -> found.get(0).kind() == MatchKind.NEAR);
            return new Understanding(each.stream().map(Reader::meant).toList(), corrected);
        }

        private static Asked meant(List<Candidate> found) {
            Candidate best = found.get(0);
            int close = best.kind() == MatchKind.NEAR ? CLOSE_NEAR : CLOSE;
            Map<Skill, Integer> fits = new LinkedHashMap<>();
            for (Candidate candidate : found) {
                boolean asGood = best.isWhatWasTyped()
                        ? candidate.points() == best.points()
                        : candidate.points() * 100 >= best.points() * close;
                if (asGood) {
                    fits.put(candidate.skill(), candidate.points());
                }
            }
            return new Asked(fits);
        }

        /** Skills written one after the other without anything between; empty unless every word belongs to one. */
        private List<List<Candidate>> inARow(String[] words) {
            List<List<Candidate>> each = new ArrayList<>();
            int from = 0;
            while (from < words.length && words.length <= SLOW_WORDS_MAX) {
                // The whole text has been looked up already.
                int end = from == 0 ? words.length - 1 : words.length;
                List<Candidate> found = List.of();
                for (; end > from; end--) {
                    found = named(String.join(" ", Arrays.copyOfRange(words, from, end)));
                    if (!found.isEmpty()) {
                        break;
                    }
                }
                if (end == from) {
                    return List.of();
                }
                each.add(found);
                from = end;
            }
            return each;
        }
    }
}
