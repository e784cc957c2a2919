package org.peerlearning.skill.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;

/**
 * Whom somebody looks for.
 *
 * @param text skills as they were typed: one, or several with commas or "and" between them; may be empty
 * @param skills skills that were chosen, besides
 * @param all whether people must claim all of them, not only any
 * @param wants what is asked of each claim and of each person
 * @param after where the page before ended
 * @param limit 1 to {@link #LIMIT_MAX}
 * @param reader whose language skills are named in
 */
public record PeopleQuery(
        String text, List<SkillId> skills, boolean all, Wants wants, Optional<PeopleCursor> after, int limit, Locale reader) {

    public static final int LIMIT_MAX = 50;
    /** More skills at once than this are refused. */
    public static final int SKILLS_MAX = 20;
    /** A longer text is cut. */
    public static final int TEXT_MAX = 200;

    /**
     * What is asked besides skills; what is empty is not asked.
     *
     * @param happyToBeAsked only those who like to be written to
     */
    public record Wants(
            Optional<Level> atLeast,
            Optional<Direction> direction,
            Optional<String> department,
            Optional<String> location,
            Optional<String> language,
            boolean happyToBeAsked) {

        public static final Wants NOTHING =
                new Wants(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

        public Wants atLeast(Level level) {
            return new Wants(Optional.of(level), direction, department, location, language, happyToBeAsked);
        }

        public Wants direction(Direction wanted) {
            return new Wants(atLeast, Optional.of(wanted), department, location, language, happyToBeAsked);
        }

        public Wants department(String wanted) {
            return new Wants(atLeast, direction, Optional.of(wanted), location, language, happyToBeAsked);
        }

        public Wants location(String wanted) {
            return new Wants(atLeast, direction, department, Optional.of(wanted), language, happyToBeAsked);
        }

        public Wants language(String wanted) {
            return new Wants(atLeast, direction, department, location, Optional.of(wanted), happyToBeAsked);
        }

        public Wants happy() {
            return new Wants(atLeast, direction, department, location, language, true);
        }
    }

    public PeopleQuery {
        skills = List.copyOf(skills);
    }

    public static PeopleQuery of(String text) {
        return new PeopleQuery(text, List.of(), true, Wants.NOTHING, Optional.empty(), LIMIT_MAX, Locale.ENGLISH);
    }

    public static PeopleQuery of(List<SkillId> skills, boolean all) {
        return new PeopleQuery("", skills, all, Wants.NOTHING, Optional.empty(), LIMIT_MAX, Locale.ENGLISH);
    }

    public PeopleQuery wanting(Wants other) {
        return new PeopleQuery(text, skills, all, other, after, limit, reader);
    }

    public PeopleQuery page(Optional<PeopleCursor> cursor, int size) {
        return new PeopleQuery(text, skills, all, wants, cursor, size, reader);
    }

    public PeopleQuery in(Locale locale) {
        return new PeopleQuery(text, skills, all, wants, after, limit, locale);
    }
}
