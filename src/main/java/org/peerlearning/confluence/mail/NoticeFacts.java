package org.peerlearning.confluence.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Kind;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;

/** When and where people meet, as a mail lists it. */
public final class NoticeFacts {

    /** What is over, for everybody or for the reader: where to go is not told any more. */
    private static final Set<Kind> PAST = Set.of(
            Kind.CALLED_OFF, Kind.REMOVED, Kind.SEAT_GIVEN_UP, Kind.OFFER_EXPIRED, Kind.APPROVAL_TURNED_DOWN, Kind.RECAP_PUBLISHED,
            Kind.FEEDBACK_ASKED);

    private final NoticeWords words;

    public NoticeFacts(NoticeWords words) {
        this.words = words;
    }

    List<FactView> of(Delivery delivery, SessionTimes times) {
        return delivery.session().map(session -> of(delivery, session, times)).orElse(List.of());
    }

    private List<FactView> of(Delivery delivery, Session session, SessionTimes times) {
        List<FactView> facts = new ArrayList<>();
        facts.add(when("peer-learning.notice.fact.when", session.time(), times));
        delivery.told().before().ifPresent(before -> facts.add(when("peer-learning.notice.fact.before", before, times)));
        delivery.told().offerEnds().ifPresent(end -> facts.add(
                FactView.of(name("peer-learning.notice.fact.answer", times), times.moment(end, session.time().zone()))));
        if (delivery.told().place() > 0) {
            facts.add(FactView.of(name("peer-learning.notice.fact.line", times), String.valueOf(delivery.told().place())));
        }
        if (delivery.mayView() && !PAST.contains(delivery.kind())) {
            facts.addAll(plan(session.plan(), times));
        }
        return facts;
    }

    private FactView when(String name, SessionTime time, SessionTimes times) {
        SessionTimes.Told told = times.told(time);
        String here = told.date() + ", " + told.hours() + " (" + told.zone() + ")";
        return told.there().isEmpty()
                ? FactView.of(name(name, times), here)
                : FactView.of(name(name, times), here, name("peer-learning.session.there", times) + " " + told.there());
    }

    private List<FactView> plan(SessionPlan plan, SessionTimes times) {
        List<FactView> facts = new ArrayList<>();
        add(facts, name("peer-learning.notice.fact.where", times), plan.place());
        plan.link().ifPresent(link -> facts.add(new FactView(
                name("peer-learning.notice.fact.online", times), List.of(name("peer-learning.card.join-online", times)), link)));
        add(facts, name("peer-learning.notice.fact.activity", times), plan.activity());
        add(facts, name("peer-learning.notice.fact.bring", times), plan.bring());
        return facts;
    }

    private static void add(List<FactView> facts, String name, String text) {
        if (!text.isBlank()) {
            facts.add(new FactView(name, text.lines().toList(), ""));
        }
    }

    private String name(String key, SessionTimes times) {
        return words.text(times.locale(), key);
    }
}
