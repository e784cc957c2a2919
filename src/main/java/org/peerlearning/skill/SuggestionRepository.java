package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/** What colleagues said, and what a person does not want to be asked again. */
public interface SuggestionRepository {

    /** Hints that the person has not answered, the oldest first. */
    List<Hint> open(PersonKey person);

    /** How many of the person's open hints come from this colleague. */
    int openFrom(PersonKey person, PersonKey from);

    /** Keeps a hint, unless the same colleague has given it before, answered or not. */
    void put(Hint hint);

    /** What the person has dismissed, as it was called then. */
    Set<SkillId> dismissed(PersonKey person);

    /** The person is not asked about this skill again; hints at it are answered. */
    void dismiss(PersonKey person, SkillId skill, Instant now);

    /** Hints at these skills are answered: the person has claimed what stands for them. */
    void answer(PersonKey person, Collection<SkillId> skills, Instant now);
}
