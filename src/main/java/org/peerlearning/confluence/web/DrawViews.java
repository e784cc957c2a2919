package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.DrawReport;
import org.peerlearning.signup.Lot;

/** Puts a draw into words. */
public final class DrawViews {

    private final I18nResolver i18n;
    private final SessionTimes times;
    private final PersonViews people;
    private final Addresses addresses;

    public DrawViews(I18nResolver i18n, SessionTimes times, PersonViews people, Addresses addresses) {
        this.i18n = i18n;
        this.times = times;
        this.people = people;
        this.addresses = addresses;
    }

    DrawPageView of(Session session, HeadView head, DrawReport report) {
        Optional<DrawReport.Drawn> drawn = report.drawn();
        int bound = session.terms().draw().map(DrawTerms::perDepartment).orElse(0);
        return new DrawPageView(
                head,
                report.commitment(),
                when(session, report),
                bound == 0 ? "" : i18n.getText("peer-learning.draw.rule", bound),
                drawn.map(DrawReport.Drawn::seed).orElse(""),
                drawn.map(held -> i18n.getText("peer-learning.draw.seats", held.seats())).orElse(""),
                drawn.map(held -> command(held.seed())).orElse(""),
                drawn.flatMap(DrawViews::firstLot).orElse(""),
                addresses.of("/rest/peer-learning/1.0/sessions/" + session.id().value() + "/draw"),
                drawn.map(held -> lots(held.lots())).orElse(List.of()));
    }

    private String when(Session session, DrawReport report) {
        return report.drawn()
                .map(drawn -> i18n.getText("peer-learning.draw.held", moment(session, drawn.at()), report.entrants()))
                .orElseGet(() -> i18n.getText(
                        "peer-learning.draw.ahead", moment(session, session.drawsAt().orElseThrow()), report.entrants()));
    }

    private List<LotView> lots(List<Lot> lots) {
        Map<PersonKey, PersonView> cards = people.of(lots.stream().map(Lot::person).toList());
        return lots.stream()
                .map(lot -> new LotView(
                        lot.place(),
                        lot.number(),
                        cards.get(lot.person()),
                        lot.department(),
                        lot.hex(),
                        i18n.getText(lot.seated() ? "peer-learning.draw.seat" : "peer-learning.draw.line")))
                .toList();
    }

    private static Optional<String> firstLot(DrawReport.Drawn drawn) {
        return drawn.lots().stream().findFirst().map(lot -> command(drawn.seed() + ":" + lot.number()));
    }

    /** A seed is hexadecimal, so there is nothing in it that a shell would take for its own. */
    private static String command(String text) {
        return "printf %s '" + text + "' | sha256sum";
    }

    private String moment(Session session, Instant instant) {
        return times.moment(instant, session.time().zone());
    }
}
