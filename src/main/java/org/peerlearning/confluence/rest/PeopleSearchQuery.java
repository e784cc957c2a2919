package org.peerlearning.confluence.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Languages;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.search.PeopleCursor;
import org.peerlearning.skill.search.PeopleQuery;
import org.peerlearning.skill.search.PeopleQuery.Wants;

/**
 * Whom somebody looks for, as the parameters of a query say. Any may be null.
 *
 * @param skills numbers with commas between them
 * @param match {@code all} of them or {@code any}
 */
record PeopleSearchQuery(String text, String skills, String match, Person person) {

    static final long LIMIT = 20;

    private static final int VALUE_MAX = 255;
    private static final Pattern IDS = Pattern.compile("[1-9][0-9]{0,17}(,[1-9][0-9]{0,17})*");

    /**
     * What is asked of each claim and of each person.
     *
     * @param level at least so high
     */
    record Person(
            String level, String direction, String department, String location, String language, String happyToBeAsked) {}

    Answer<PeopleQuery> read(Locale reader, String after, String limit) {
        QueryReader query = new QueryReader();
        Optional<String> words = query.text("text", text, PeopleQuery.TEXT_MAX);
        Optional<List<SkillId>> chosen = query.word("skills", skills, PeopleSearchQuery::ids, "skill.numbers");
        Optional<Boolean> all = query.word("match", match, PeopleSearchQuery::all, "skill.match.unknown");
        Wants wants = wants(query);
        Optional<PeopleCursor> cursor = query.word("after", after, PeopleCursor::parse, "skill.cursor");
        int size = query.number("limit", limit, 1, PeopleQuery.LIMIT_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> new PeopleQuery(
                words.orElse(""), chosen.orElse(List.of()), all.orElse(true), wants, cursor, size, reader));
    }

    private Wants wants(QueryReader query) {
        return new Wants(
                query.word("level", person.level(), Level::byKey, "skill.level.unknown"),
                query.word("direction", person.direction(), Direction::byKey, "skill.direction.unknown"),
                query.text("department", person.department(), VALUE_MAX),
                query.text("location", person.location(), VALUE_MAX),
                query.word("language", person.language(), Languages::tag, "skill.language.unknown"),
                query.flag("happyToBeAsked", person.happyToBeAsked()).orElse(false));
    }

    private static Optional<List<SkillId>> ids(String typed) {
        return IDS.matcher(typed).matches()
                ? Optional.of(Arrays.stream(typed.split(",")).map(Long::valueOf).map(SkillId::new).toList())
                : Optional.empty();
    }

    private static Optional<Boolean> all(String word) {
        return List.of("all", "any").contains(word) ? Optional.of(word.equals("all")) : Optional.empty();
    }
}
