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
    private static final Comparator<Good> BEST_FIRST = Comparator.comparingInt(Good::score).reversed();

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
            each.fits().forEach((skill, fit) -> add(skill, eyes.claim(person, index.number(skill)), fit, good));
            if (good.size() > 1) {
                good.sort(BEST_FIRST);
            }
            if (!good.isEmpty()) {
                best.add(good.get(0));
            }
            for (Good one : good) {
                if (isNew(one, all)) {
                    all.add(one);
                }
            }
        }
        List<Matched> matched = new ArrayList<>(all.size());
        for (Good good : all) {
            matched.add(new Matched(
                    good.skill(), PackedClaim.unpacked(good.claim(), good.skill().id()), PeopleRanking.isFaded(good.claim(), today)));
        }
        return new Hit(index.key(person), matched, score, reasons(best, all.size()));
    }

    private static boolean isNew(Good good, List<Good> all) {
        for (Good other : all) {
            if (other.skill().id().equals(good.skill().id())) {
                return false;
            }
        }
        return true;
    }

    private List<Good> anything(int person) {
        List<Good> good = new ArrayList<>();
        RootClaims claims = index.rootClaims(person);
        for (int i = 0; i < claims.size(); i++) {
            SkillId root = index.numbers.skillAt(claims.root(i));
            int claim = eyes.sees(person, claims.claim(i)) ? claims.claim(i) : Posting.GONE;
            index.finder.vocabulary().byId(root).ifPresent(skill -> add(skill, claim, TermIndex.EXACT, good));
        }
        good.sort(BEST_FIRST.thenComparing(each -> each.skill().name()));
        return good;
    }

    private void add(Skill skill, int claim, int fit, List<Good> good) {
        if (claim != Posting.GONE && filter.unmetBy(claim) == 0) {
            good.add(new Good(skill, claim, fit, PeopleRanking.score(claim, fit, today)));
        }
    }

    /** One for each part, over everything that was asked for. */
    private List<Reason> reasons(List<Good> best, int skills) {
        if (best.size() == 1) {
            return PeopleRanking.reasons(best.get(0).claim(), best.get(0).fit(), skills, today);
        }
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
