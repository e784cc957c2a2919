package org.peerlearning.confluence.view.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.search.PeopleFound;
import org.peerlearning.skill.search.PeopleRanking;

/** Shows people who were found, and why. */
public final class FoundViews {

    private static final String REASON = "peer-learning.skills.reason.";

    private final People people;
    private final PersonViews persons;
    private final SkillTexts texts;
    private final SkillLinks links;

    public FoundViews(People people, PersonViews persons, SkillTexts texts, SkillLinks links) {
        this.people = people;
        this.persons = persons;
        this.texts = texts;
        this.links = links;
    }

    /** Where nobody asked for a skill, none is told to fit. */
    List<FoundView> of(PeopleFound found) {
        List<PeopleFound.Hit> hits = found.hits();
        boolean asked = !found.understood().isEmpty();
        List<PersonKey> keys = hits.stream().map(PeopleFound.Hit::person).toList();
        Map<PersonKey, PersonView> views = persons.of(keys);
        Map<PersonKey, String> departments = people.departments(keys);
        return hits.stream()
                .map(hit -> new FoundView(
                        views.get(hit.person()),
                        links.person(hit.person()),
                        departments.getOrDefault(hit.person(), ""),
                        hit.matched().stream().map(this::skill).toList(),
                        hit.matched().stream().anyMatch(matched -> matched.claim().happyToBeAsked()),
                        reason(hit.reasons(), asked)))
                .toList();
    }

    private FoundSkillView skill(PeopleFound.Matched matched) {
        return new FoundSkillView(
                texts.name(matched.skill()),
                links.skill(matched.skill().id()),
                Arrays.stream(Direction.values())
                        .filter(matched.claim().directions()::contains)
                        .map(direction -> texts.word(SkillTexts.DIRECTION, direction))
                        .toList(),
                texts.word(SkillTexts.LEVEL, matched.claim().level()),
                evidence(matched),
                matched.faded());
    }

    private String evidence(PeopleFound.Matched matched) {
        if (matched.faded()) {
            return texts.faded(matched.claim().evidence());
        }
        return matched.claim().confirmations() == 0
                ? ""
                : texts.text(
                        "peer-learning.skills.evidence.found", matched.claim().confirmations(), texts.month(matched.claim().evidence()));
    }

    private String reason(List<PeopleFound.Reason> reasons, boolean asked) {
        String all = reasons.stream()
                .filter(reason -> reason.points() > 0 && (asked || reason.part() != PeopleRanking.Part.MATCH))
                .map(this::reason)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : texts.text("peer-learning.skills.reason", all);
    }

    private String reason(PeopleFound.Reason reason) {
        return switch (reason.part()) {
            case LEVEL -> Level.byNumber(reason.number()).map(level -> texts.word(SkillTexts.LEVEL, level).label()).orElse("");
            case MATCH, EVIDENCE, FRESHNESS, FADED -> texts.text(REASON + reason.part().key(), reason.number());
        };
    }
}
