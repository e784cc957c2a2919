package org.peerlearning.confluence.rest;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.ParticipantsJson.ParticipantJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;

/** Writes lists of participants as the interface shows them. */
public final class ParticipantsJsons {

    private final PersonViews people;

    public ParticipantsJsons(PersonViews people) {
        this.people = people;
    }

    /** @param limit how many were asked for: a full page may have another after it */
    ParticipantsJson page(List<Signup> seated, int limit) {
        Map<PersonKey, PersonView> cards = people.of(seated.stream().map(Signup::person).toList());
        Integer next = seated.size() < limit ? null : Integer.valueOf(seated.get(seated.size() - 1).seat());
        return new ParticipantsJson(seated.stream().map(signup -> json(signup, cards)).toList(), next);
    }

    private static ParticipantJson json(Signup signup, Map<PersonKey, PersonView> people) {
        String since = signup.since().truncatedTo(ChronoUnit.SECONDS).toString();
        return new ParticipantJson(signup.seat(), people.get(signup.person()), since);
    }
}
