package org.peerlearning.skill.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.skill.Skill;

/** One walk through an index for one query: finds, counts and ranks in the same pass. */
final class PeopleSearch {

    private final DirectoryIndex index;
    private final Eyes eyes;
    private final PeopleQuery query;
    private final Filter filter;
    private final LocalDate date;
    private final int today;
    private final BestPeople best;
    private final FacetCounts counts;
    private Standing standing;
    private int total;

    /** @param date that of the first page */
    PeopleSearch(DirectoryIndex index, Eyes eyes, PeopleQuery query, LocalDate date) {
        this.index = index;
        this.eyes = eyes;
        this.query = query;
        this.filter = new Filter(index, query.wants());
        this.date = date;
        this.today = PackedClaim.day(date);
        this.best = new BestPeople(index, query.limit(), today, query.after());
        this.counts = new FacetCounts(index);
    }

    /** What was found, in parts, for the hits are made of them and of the understanding. */
    record Result(int[] people, int[] scores, int total, Facets facets, Optional<PeopleCursor> next) {}

    /** @param asked what people must claim; empty for all who claim anything */
    Result run(List<Understanding.Asked> asked) {
        standing = new Standing(Math.max(1, asked.size()), query.all());
        if (asked.isEmpty()) {
            walkEverybody();
        } else {
            List<Stream> streams = streams(asked);
            if (streams.size() == 1 && asked.size() == 1) {
                walkOne(streams.get(0));
            } else if (query.all() && asked.size() > 1) {
                walkAll(streams.toArray(Stream[]::new), asked.size());
            } else {
                walkAny(streams.toArray(Stream[]::new));
            }
        }
        int[] people = best.people();
        int[] scores = new int[people.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = best.score(i);
        }
        Optional<PeopleCursor> next = best.hasMore() && people.length > 0
                ? Optional.of(new PeopleCursor(date, scores[scores.length - 1], index.key(people[people.length - 1])))
                : Optional.empty();
        return new Result(people, scores, total, counts.facets(query.wants()), next);
    }

    /** Where the walk stands in one posting. */
    private static final class Stream {
        private static final int END = Integer.MAX_VALUE;
        private final Posting posting;
        private final int asked;
        private final int fit;
        private int at;

        Stream(Posting posting, int asked, int fit) {
            this.posting = posting;
            this.asked = asked;
            this.fit = fit;
        }

        int person() {
            return at < posting.size() ? posting.person(at) : END;
        }
    }

    private List<Stream> streams(List<Understanding.Asked> asked) {
        List<Stream> streams = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (Map.Entry<Skill, Integer> fit : asked.get(i).fits().entrySet()) {
                int root = index.number(fit.getKey());
                if (root >= 0 && root < index.postings.length) {
                    streams.add(new Stream(eyes.posting(root), i, fit.getValue()));
                }
            }
        }
        return streams;
    }

    /** What most searches are: everybody has one claim that matters, and there is nothing to add up. */
    private void walkOne(Stream stream) {
        Posting posting = stream.posting;
        for (int at = 0; at < posting.size(); at++) {
            int person = posting.person(at);
            int claim = posting.claim(at);
            if (!eyes.sees(person, claim)) {
                continue;
            }
            long profile = index.profile(person);
            int wishes = filter.unmetBy(claim);
            int unmet = filter.unmetByPerson(profile);
            counts.count(profile, claim, wishes, unmet);
            if ((wishes | unmet) == 0) {
                total++;
                best.offer(person, PeopleRanking.score(claim, stream.fit, today));
            }
        }
    }

    private void walkAny(Stream[] streams) {
        while (true) {
            int person = Stream.END;
            for (Stream stream : streams) {
                person = Math.min(person, stream.person());
            }
            if (person == Stream.END) {
                return;
            }
            meet(person, streams);
        }
    }

    /** Leaps to the next person who stands in every posting: people who miss one are not looked at. */
    private void walkAll(Stream[] streams, int asked) {
        int[] nearest = new int[asked];
        while (true) {
            Arrays.fill(nearest, Stream.END);
            for (Stream stream : streams) {
                nearest[stream.asked] = Math.min(nearest[stream.asked], stream.person());
            }
            int farthest = 0;
            boolean together = true;
            for (int person : nearest) {
                together &= person == nearest[0];
                farthest = Math.max(farthest, person);
            }
            if (farthest == Stream.END) {
                return;
            }
            if (together) {
                meet(farthest, streams);
            } else {
                for (Stream stream : streams) {
                    stream.at = stream.posting.firstFrom(farthest, stream.at);
                }
            }
        }
    }

    private void meet(int person, Stream[] streams) {
        standing.clear();
        boolean seen = false;
        for (Stream stream : streams) {
            if (stream.person() == person) {
                seen |= add(person, stream.asked, stream.posting.claim(stream.at), stream.fit);
                stream.at++;
            }
        }
        if (seen) {
            judge(person);
        }
    }

    private void walkEverybody() {
        for (int person = 0; person < index.people; person++) {
            if (index.claims(person).length > 0) {
                standing.clear();
                RootClaims claims = index.rootClaims(person);
                boolean seen = false;
                for (int i = 0; i < claims.size(); i++) {
                    seen |= add(person, 0, claims.claim(i), TermIndex.EXACT);
                }
                if (seen) {
                    judge(person);
                }
            }
        }
    }

    /** Whether the viewer sees it. */
    private boolean add(int person, int asked, int claim, int fit) {
        if (!eyes.sees(person, claim)) {
            return false;
        }
        int unmet = filter.unmetBy(claim);
        standing.add(asked, claim, unmet, unmet == 0 ? PeopleRanking.score(claim, fit, today) : 0);
        return true;
    }

    private void judge(int person) {
        standing.close();
        long profile = index.profile(person);
        int unmet = filter.unmetByPerson(profile);
        boolean found = standing.answers(0);
        counts.count(profile, standing, found, unmet);
        if (found && unmet == 0) {
            total++;
            best.offer(person, standing.score());
        }
    }
}
