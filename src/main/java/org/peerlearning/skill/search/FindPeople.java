package org.peerlearning.skill.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Sights;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;

/** Looks for people by what they claim. Whoever the viewer may not see is not found, and in no count. */
public final class FindPeople {

    private final Directory directory;
    private final Sights sights;
    private final Clock clock;

    public FindPeople(Directory directory, Sights sights, Clock clock) {
        this.directory = directory;
        this.sights = sights;
        this.clock = clock;
    }

    public Answer<PeopleFound> find(Viewer viewer, PeopleQuery query) {
        return find(Reader.atScreen(viewer), query);
    }

    public Answer<PeopleFound> find(Reader reader, PeopleQuery query) {
        int limit = Math.max(1, Math.min(query.limit(), PeopleQuery.LIMIT_MAX));
        return find(reader, query, limit);
    }

    /** @param limit how many at most, which need not be a page */
    Answer<PeopleFound> find(Reader reader, PeopleQuery query, int limit) {
        if (reader.viewer().person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        if (query.skills().size() > PeopleQuery.SKILLS_MAX) {
            return Answer.no(Refusal.invalid("skills", "skill.too-many-skills", PeopleQuery.SKILLS_MAX));
        }
        return Answer.of(found(reader, reader.viewer().person().get(), query.page(query.after(), limit)));
    }

    private PeopleFound found(Reader reader, PersonKey person, PeopleQuery query) {
        Optional<DirectoryIndex> loaded = directory.index();
        SkillFinder finder = loaded.map(index -> index.finder).orElseGet(directory::finder);
        Understanding understanding = understand(query, finder, loaded);
        List<Understanding.Asked> asked = asked(query, finder, understanding);
        Set<Skill> understood = new LinkedHashSet<>();
        asked.forEach(each -> understood.addAll(each.fits().keySet()));
        DirectoryIndex index = loaded.orElseGet(() -> asked.isEmpty()
                ? directory.readAll()
                : directory.readOnly(understood.stream().map(Skill::id).toList()));
        Eyes eyes = new Eyes(index, reader, person, () -> sights.of(reader));
        LocalDate date = query.after().map(PeopleCursor::day).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        PeopleSearch.Result result = new PeopleSearch(index, eyes, query, date).run(asked);
        return new PeopleFound(
                new HitMaker(index, eyes, query.wants(), PackedClaim.day(date)).hits(result, asked),
                result.total(),
                result.facets(),
                result.next(),
                List.copyOf(understood),
                understanding.corrected() ? Optional.of(query.text()) : Optional.empty(),
                loaded.isEmpty());
    }

    private static Understanding understand(PeopleQuery query, SkillFinder finder, Optional<DirectoryIndex> index) {
        String typed = query.text().strip();
        if (typed.isEmpty()) {
            return Understanding.OF_NOTHING;
        }
        String cut = typed.length() <= PeopleQuery.TEXT_MAX ? typed : typed.substring(0, PeopleQuery.TEXT_MAX);
        return Understanding.of(cut, finder, query.reader(), id -> index.map(known -> known.open(id)).orElse(0));
    }

    /** What was not understood, and what is not known, nobody claims: it is asked for all the same. */
    private static List<Understanding.Asked> asked(PeopleQuery query, SkillFinder finder, Understanding understanding) {
        List<Understanding.Asked> asked = new ArrayList<>();
        for (SkillId chosen : new LinkedHashSet<>(query.skills())) {
            Optional<Skill> root = finder.vocabulary().root(chosen);
            asked.add(new Understanding.Asked(root.map(skill -> Map.of(skill, TermIndex.EXACT)).orElse(Map.of())));
        }
        asked.addAll(understanding.asked());
        if (understanding.asked().isEmpty() && !query.text().isBlank()) {
            asked.add(new Understanding.Asked(Map.of()));
        }
        return asked;
    }
}
