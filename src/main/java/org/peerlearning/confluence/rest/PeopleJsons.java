package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.PeopleJson.FacetJson;
import org.peerlearning.confluence.rest.PeopleJson.FacetsJson;
import org.peerlearning.confluence.rest.PeopleJson.HitJson;
import org.peerlearning.confluence.rest.PeopleJson.MatchedJson;
import org.peerlearning.confluence.rest.PeopleJson.WhyJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.search.Facets;
import org.peerlearning.skill.search.PeopleCursor;
import org.peerlearning.skill.search.PeopleFound;
import org.peerlearning.skill.search.PeopleRanking;

/** Writes people who were found, and why. */
public final class PeopleJsons {

    private final PersonViews people;
    private final SkillJsons skills;
    private final I18nResolver i18n;

    public PeopleJsons(PersonViews people, SkillJsons skills, I18nResolver i18n) {
        this.people = people;
        this.skills = skills;
        this.i18n = i18n;
    }

    PeopleJson page(PeopleFound found) {
        return new PeopleJson(
                hits(found.hits()),
                found.total(),
                facets(found.facets()),
                found.next().map(PeopleCursor::text).orElse(null),
                found.understood().stream().map(skills::of).toList(),
                found.correctedFrom().orElse(null),
                found.loading());
    }

    List<HitJson> hits(List<PeopleFound.Hit> hits) {
        Map<PersonKey, PersonView> cards = people.of(hits.stream().map(PeopleFound.Hit::person).toList());
        return hits.stream().map(hit -> hit(hit, cards)).toList();
    }

    private HitJson hit(PeopleFound.Hit hit, Map<PersonKey, PersonView> cards) {
        return new HitJson(
                hit.person().value(),
                cards.get(hit.person()),
                hit.matched().stream().map(this::matched).toList(),
                hit.score(),
                hit.reasons().stream().map(this::why).toList());
    }

    private MatchedJson matched(PeopleFound.Matched matched) {
        EntryClaim claim = matched.claim();
        return new MatchedJson(
                skills.of(matched.skill()),
                claim.directions().stream().sorted().map(Direction::key).toList(),
                claim.level().key(),
                claim.level().number(),
                claim.happyToBeAsked(),
                claim.confirmations(),
                claim.evidence().toString(),
                matched.faded());
    }

    private WhyJson why(PeopleFound.Reason reason) {
        return new WhyJson(reason.part().key(), reason.number(), reason.points(), message(reason));
    }

    private String message(PeopleFound.Reason reason) {
        return reason.part() == PeopleRanking.Part.LEVEL
                ? Level.byNumber(reason.number()).map(level -> i18n.getText("peer-learning.skills.level." + level.key())).orElse("")
                : i18n.getText("peer-learning.skills.reason." + reason.part().key(), reason.number());
    }

    private static FacetsJson facets(Facets facets) {
        return new FacetsJson(
                counts(facets.departments()),
                counts(facets.locations()),
                counts(facets.languages()),
                counts(facets.levels()),
                counts(facets.directions()),
                facets.happyToBeAsked());
    }

    private static List<FacetJson> counts(List<Facets.Count> counts) {
        return counts.stream().map(count -> new FacetJson(count.value(), count.people())).toList();
    }
}
