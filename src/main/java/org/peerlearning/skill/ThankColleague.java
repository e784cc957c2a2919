package org.peerlearning.skill;

import java.time.Clock;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * "I learnt this from Ana": a hint to Ana that she might claim it. The answer is the same whether she claims it already, openly or
 * not, or wants to hear nothing of it.
 */
public final class ThankColleague {

    /** So many of one colleague's hints to a person are open at once; more are a nuisance. */
    public static final int OPEN_MAX = 20;

    private final SkillChoice choosing;
    private final SuggestionRepository suggestions;
    private final People people;
    private final Clock clock;

    public ThankColleague(SkillChoice choosing, SuggestionRepository suggestions, People people, Clock clock) {
        this.choosing = choosing;
        this.suggestions = suggestions;
        this.people = people;
        this.clock = clock;
    }

    /** @return the skill that was meant */
    public Answer<Skill> thank(Viewer viewer, ThanksDraft draft) {
        return Refusals.person(viewer).then(me -> colleague(me, draft.userName())
                .then(colleague -> choosing.find(draft.skill(), draft.name(), draft.tags())
                        .then(choice -> thank(me, colleague, choice))));
    }

    private Answer<PersonKey> colleague(PersonKey me, String userName) {
        if (userName == null || userName.isBlank()) {
            return Answer.no(Refusal.invalid("user", "input.missing"));
        }
        return people.named(userName.strip())
                .map(person -> person.equals(me)
                        ? Answer.<PersonKey>no(Refusal.invalid("user", "skill.thanks.self"))
                        : Answer.of(person))
                .orElseGet(() -> Answer.no(Refusal.invalid("user", "skill.user.unknown")));
    }

    private Answer<Skill> thank(PersonKey me, PersonKey colleague, SkillChoice.Choice choice) {
        if (choice.known().filter(Skill::isArchived).isPresent()) {
            return Answer.no(Refusals.archived(choice.known().get()));
        }
        if (suggestions.openFrom(colleague, me) >= OPEN_MAX) {
            return Answer.no(Refusal.refused("skill.thanks.too-many", OPEN_MAX));
        }
        Skill skill = choosing.settle(choice);
        suggestions.put(new Hint(colleague, skill.id(), me, clock.instant()));
        return Answer.of(skill);
    }
}
