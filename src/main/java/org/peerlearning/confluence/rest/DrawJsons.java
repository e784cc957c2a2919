package org.peerlearning.confluence.rest;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.peerlearning.confluence.rest.DrawJson.DrawnJson;
import org.peerlearning.confluence.rest.DrawJson.LotJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.DrawReport;
import org.peerlearning.signup.Lot;

/** Writes draws as the interface shows them. */
public final class DrawJsons {

    private final PersonViews people;

    public DrawJsons(PersonViews people) {
        this.people = people;
    }

    DrawJson of(SessionId session, DrawReport report) {
        return new DrawJson(
                session.value(), report.commitment(), report.entrants(), report.drawn().map(this::json).orElse(null));
    }

    private DrawnJson json(DrawReport.Drawn drawn) {
        Map<PersonKey, PersonView> cards = people.of(drawn.lots().stream().map(Lot::person).toList());
        return new DrawnJson(
                drawn.seed(),
                drawn.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                drawn.seats(),
                drawn.perDepartment(),
                drawn.lots().stream().map(lot -> json(lot, cards.get(lot.person()))).toList());
    }

    private static LotJson json(Lot lot, PersonView person) {
        return new LotJson(lot.number(), person, lot.department(), lot.hex(), lot.place(), lot.seated());
    }
}
