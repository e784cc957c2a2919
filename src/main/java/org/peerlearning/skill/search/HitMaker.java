package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.search.PeopleFound.Hit;
import org.peerlearning.skill.search.PeopleFound.Matched;
import org.peerlearning.skill.search.PeopleFound.Reason;
import org.peerlearning.skill.search.PeopleRanking.Part;

/** Tells of the few people on a page what matched, and why they stand where they do: by the same sums that ranked them. */
final class HitMaker {

    /** Where no skill was asked for, so many of a person's are shown. */
    private static final int SHOWN_MAX = 3;

    private final DirectoryIndex index;
    private final Eyes eyes;
    private final Filter filter;
    private final int today;

    HitMaker(DirectoryIndex index, Eyes eyes, PeopleQuery.Wants wants, int today) {
        this.index = index;
        this.eyes = eyes;
        this.filter = new Filter(index, wants);
        this.today = today;
    }

    private record Good(Skill skill, int claim, int fit, int score) {}

    List<Hit> hits(PeopleSearch.Result result, List<Understanding.Asked> asked) {
        return IntStream.range(0, result.people().length)
                .mapToObj(i -> hit(result.people()[i], result.scores()[i], asked))
                .toList();
    }

    private Hit hit(int person, int score, List<Understanding.Asked> asked) {
        List<Good> all = new ArrayList<>();
        List<Good> best = new ArrayList<>();
        if (asked.isEmpty()) {
            List<Good> good = anything(person);
            all.addAll(good.subList(0, Math.min(SHOWN_MAX, good.size())));
            best.addAll(good.subList(0, Math.min(1, good.size())));
        }
        for (Understanding.Asked each : asked) {
            List<Good> good = new ArrayList<>();
            each.fits().forEach((skill, fit) -> add(skill, index.claim(person, index.number(skill)), person, fit, good));
            good.sort(Comparator.comparingInt(Good::score).reversed());
            good.stream().limit(1).forEach(best::add);
            good.stream().filter(one -> all.stream().noneMatch(other -> other.skill().equals(one.skill()))).forEach(all::add);
        }
        List<Matched> matched = all.stream()
                .map(good -> new Matched(
                        good.skill(), PackedClaim.unpacked(good.claim(), good.skill().id()), PeopleRanking.isFaded(good.claim(), today)))
                .toList();
        return new Hit(index.key(person), matched, score, reasons(best, all.size()));
    }

    private List<Good> anything(int person) {
        List<Good> good = new ArrayList<>();
        RootClaims claims = index.rootClaims(person);
        for (int i = 0; i < claims.size(); i++) {
            SkillId root = index.numbers.skillAt(claims.root(i));
            int claim = claims.claim(i);
            index.finder.vocabulary().byId(root).ifPresent(skill -> add(skill, claim, person, TermIndex.EXACT, good));
        }
        good.sort(Comparator.comparingInt(Good::score).reversed().thenComparing(each -> each.skill().name()));
        return good;
    }

    private void add(Skill skill, int claim, int person, int fit, List<Good> good) {
        if (claim != Posting.GONE && eyes.sees(person, claim) && filter.unmetBy(claim) == 0) {
            good.add(new Good(skill, claim, fit, PeopleRanking.score(claim, fit, today)));
        }
    }

    /** One for each part, over everything that was asked for. */
    private List<Reason> reasons(List<Good> best, int skills) {
        Map<Part, Reason> parts = new EnumMap<>(Part.class);
        for (Good good : best) {
            for (Reason reason : PeopleRanking.reasons(good.claim(), good.fit(), skills, today)) {
                parts.merge(reason.part(), reason, HitMaker::together);
            }
        }
        return List.copyOf(parts.values());
    }

    private static Reason together(Reason one, Reason other) {
        boolean least = one.part() == Part.FRESHNESS || one.part() == Part.FADED;
        int number = least ? Math.min(one.number(), other.number()) : Math.max(one.number(), other.number());
        return new Reason(one.part(), number, one.points() + other.points());
    }
}
