package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.rest.NamesJson.NameJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.AddParticipants.Added;
import org.peerlearning.signup.Invite.Invited;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** Tells what became of people whom somebody named or chose. */
public final class NamesJsons {

    private final PersonViews people;
    private final RestErrors errors;
    private final I18nResolver i18n;

    public NamesJsons(PersonViews people, RestErrors errors, I18nResolver i18n) {
        this.people = people;
        this.errors = errors;
        this.i18n = i18n;
    }

    /** What became of one name. */
    private record Named(String name, Optional<Place> place, Optional<Refusal> refusal) {}

    private record Place(PersonKey person, Standing standing) {}

    NamesJson added(List<Added> added) {
        return json("peer-learning.desk.count.added", added.stream()
                .map(each -> new Named(
                        each.name(), each.signup().map(signup -> new Place(signup.person(), signup.standing())), each.refusal()))
                .toList());
    }

    NamesJson invited(List<Invited> invited) {
        return json("peer-learning.desk.count.invited", invited.stream()
                .map(each -> new Named(
                        each.name(), each.person().map(person -> new Place(person, Standing.INVITED)), each.refusal()))
                .toList());
    }

    BroughtJson brought(Signup signup) {
        PersonView person = people.of(List.of(signup.person())).get(signup.person());
        return new BroughtJson(person, signup.standing().key(), stands(signup.standing(), person));
    }

    /** @param key of the words that tell to how many people something was done */
    CountJson count(String key, int count) {
        return new CountJson(count, i18n.getText(key, count));
    }

    private NamesJson json(String key, List<Named> all) {
        Map<PersonKey, PersonView> cards =
                people.of(all.stream().flatMap(named -> named.place().stream()).map(Place::person).toList());
        int done = (int) all.stream().filter(named -> named.place().isPresent()).count();
        return new NamesJson(
                done, i18n.getText(key, done, all.size()), all.stream().map(named -> json(named, cards)).toList());
    }

    private NameJson json(Named named, Map<PersonKey, PersonView> cards) {
        Optional<ReasonJson> reason = named.refusal().map(errors::reason);
        return new NameJson(
                named.name(),
                named.place().map(place -> place.standing().key()).orElse(null),
                reason.map(ReasonJson::reason).orElse(null),
                reason.map(ReasonJson::message)
                        .or(() -> named.place().map(place -> stands(place.standing(), cards.get(place.person()))))
                        .orElse(""));
    }

    private String stands(Standing standing, PersonView person) {
        return i18n.getText("peer-learning.brought." + standing.key(), person.name());
    }
}
