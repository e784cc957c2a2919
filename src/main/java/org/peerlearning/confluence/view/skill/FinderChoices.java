package org.peerlearning.confluence.view.skill;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.shared.Text;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.search.PeopleCursor;
import org.peerlearning.skill.search.PeopleQuery;

/**
 * What a reader chose in a directory. Only what the directory leaves open can be chosen.
 *
 * @param said all choices by name, as the address has them, without the page
 * @param skills those that were chosen besides the words
 */
record FinderChoices(Map<String, String> said, List<SkillId> skills, Optional<PeopleCursor> after) {

    static final String WORDS = "q";
    static final String SKILLS = "skills";
    static final String MATCH = "match";
    static final String DIRECTION = "direction";
    static final String LEVEL = "level";
    static final String DEPARTMENT = "department";
    static final String LOCATION = "location";
    static final String LANGUAGE = "language";
    static final String HAPPY = "happy";
    static final String AFTER = "after";
    static final String ANY = "any";
    static final String CHOSEN = "true";
    static final List<String> ALL =
            List.of(WORDS, SKILLS, MATCH, DIRECTION, LEVEL, DEPARTMENT, LOCATION, LANGUAGE, HAPPY, AFTER);

    private static final String NUMBER = "[1-9][0-9]{0,17}";

    static FinderChoices of(FinderSettings settings, ListAddress address) {
        Map<String, String> said = new LinkedHashMap<>();
        Optional<PeopleCursor> after = address.given(AFTER).flatMap(PeopleCursor::parse);
        if (!settings.search()) {
            return new FinderChoices(said, List.of(), after);
        }
        List<SkillId> skills = address.given(SKILLS).map(FinderChoices::numbers).orElse(List.of());
        said.put(WORDS, address.given(WORDS).map(Text::line).filter(text -> text.length() <= PeopleQuery.TEXT_MAX).orElse(""));
        said.put(SKILLS, text(skills));
        said.put(MATCH, address.given(MATCH).filter(ANY::equals).orElse(""));
        said.put(DIRECTION, open(settings.direction(), address.given(DIRECTION).flatMap(Direction::byKey).map(Direction::key)));
        said.put(LEVEL, open(settings.level(), address.given(LEVEL).flatMap(Level::byKey).map(Level::key)));
        said.put(DEPARTMENT, open(settings.department(), address.given(DEPARTMENT)));
        said.put(LOCATION, open(settings.location(), address.given(LOCATION)));
        said.put(LANGUAGE, open(settings.language(), address.given(LANGUAGE)));
        said.put(HAPPY, settings.happy() ? "" : address.given(HAPPY).filter(CHOSEN::equals).orElse(""));
        return new FinderChoices(said, skills, after);
    }

    private static String open(Optional<?> fixed, Optional<String> chosen) {
        return fixed.isPresent() ? "" : chosen.orElse("");
    }

    private static List<SkillId> numbers(String typed) {
        return Arrays.stream(typed.split(","))
                .filter(number -> number.matches(NUMBER))
                .map(number -> new SkillId(Long.parseLong(number)))
                .distinct()
                .limit(PeopleQuery.SKILLS_MAX)
                .toList();
    }

    static String text(List<SkillId> skills) {
        return skills.stream().map(skill -> String.valueOf(skill.value())).collect(Collectors.joining(","));
    }

    boolean isNothing() {
        return said.values().stream().allMatch(String::isEmpty);
    }

    String given(String name) {
        return said.getOrDefault(name, "");
    }

    boolean is(String name, String value) {
        return given(name).equals(value);
    }

    private Optional<String> some(String name) {
        return Optional.of(given(name)).filter(value -> !value.isEmpty());
    }

    PeopleQuery query(FinderSettings settings, Locale reader) {
        String words = List.of(settings.words(), given(WORDS)).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        PeopleQuery.Wants wants = new PeopleQuery.Wants(
                settings.level().or(() -> some(LEVEL).flatMap(Level::byKey)),
                settings.direction().or(() -> some(DIRECTION).flatMap(Direction::byKey)),
                settings.department().or(() -> some(DEPARTMENT)),
                settings.location().or(() -> some(LOCATION)),
                settings.language().or(() -> some(LANGUAGE)),
                settings.happy() || is(HAPPY, CHOSEN));
        return new PeopleQuery(words, skills, !is(MATCH, ANY), wants, after, settings.size(), reader);
    }

    /** As an address says it, on its first page, with one choice made otherwise. */
    Map<String, String> with(String name, String value) {
        Map<String, String> all = at(Optional.empty());
        all.put(name, value);
        return all;
    }

    Map<String, String> without(SkillId skill) {
        return with(SKILLS, text(skills.stream().filter(other -> !other.equals(skill)).toList()));
    }

    /** As an address says it, with another page. */
    Map<String, String> at(Optional<PeopleCursor> page) {
        Map<String, String> all = nothing();
        all.putAll(said);
        all.put(AFTER, page.map(PeopleCursor::text).orElse(""));
        return all;
    }

    static Map<String, String> nothing() {
        Map<String, String> all = new LinkedHashMap<>();
        ALL.forEach(name -> all.put(name, ""));
        return all;
    }
}
