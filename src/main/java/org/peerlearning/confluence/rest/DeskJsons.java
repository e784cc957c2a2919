package org.peerlearning.confluence.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.confluence.rest.DeskJson.DeskSignupJson;
import org.peerlearning.confluence.rest.HistoryJson.HistoryEntryJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;

/** Writes what hosts see as the interface shows it. */
public final class DeskJsons {

    private final PersonViews people;

    public DeskJsons(PersonViews people) {
        this.people = people;
    }

    DeskJson of(Desk.Lists lists) {
        Session session = lists.meeting().session();
        Map<PersonKey, PersonView> cards = cards(
                Stream.of(lists.seated(), lists.offered(), lists.waiting(), lists.asked(), lists.inDraw(), lists.invited())
                        .flatMap(List::stream));
        return new DeskJson(
                session.id().value(),
                session.calledOff(),
                session.offReason(),
                TallyJson.of(session.capacity(), lists.tally()),
                jsons(lists.seated(), cards),
                jsons(lists.offered(), cards),
                jsons(lists.waiting(), cards),
                jsons(lists.asked(), cards),
                jsons(lists.inDraw(), cards),
                jsons(lists.invited(), cards));
    }

    DeskSignupJson of(Signup signup) {
        return json(signup, cards(Stream.of(signup)));
    }

    private Map<PersonKey, PersonView> cards(Stream<Signup> signups) {
        return people.of(signups.flatMap(signup -> Stream.concat(Stream.of(signup.person()), signup.broughtBy().stream()))
                .distinct()
                .toList());
    }

    HistoryJson of(List<HistoryEntry> history) {
        Map<PersonKey, PersonView> cards = people.of(history.stream()
                .flatMap(entry -> Stream.concat(entry.person().stream(), entry.cause().by().stream()))
                .toList());
        return new HistoryJson(history.stream().map(entry -> json(entry, cards)).toList());
    }

    private static List<DeskSignupJson> jsons(List<Signup> signups, Map<PersonKey, PersonView> cards) {
        return signups.stream().map(signup -> json(signup, cards)).toList();
    }

    private static DeskSignupJson json(Signup signup, Map<PersonKey, PersonView> cards) {
        return new DeskSignupJson(
                signup.id().value(),
                signup.session().value(),
                cards.get(signup.person()),
                signup.standing().key(),
                Optional.of(signup.seat()).filter(seat -> seat > 0).orElse(null),
                signup.turn(),
                instant(signup.since()),
                signup.offerEnds().map(DeskJsons::instant).orElse(null),
                signup.broughtBy().map(cards::get).orElse(null),
                signup.attendance().key());
    }

    private static HistoryEntryJson json(HistoryEntry entry, Map<PersonKey, PersonView> cards) {
        return new HistoryEntryJson(
                entry.signup().map(SignupId::value).orElse(null),
                entry.person().map(cards::get).orElse(null),
                entry.from().map(Standing::key).orElse(null),
                entry.to().map(Standing::key).orElse(null),
                entry.deed().map(Deed::key).orElse(null),
                entry.numbers(),
                entry.cause().by().map(cards::get).orElse(null),
                entry.cause().door().key(),
                entry.cause().note(),
                instant(entry.at()));
    }

    private static String instant(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
