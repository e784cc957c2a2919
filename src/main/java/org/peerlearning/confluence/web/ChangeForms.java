package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;

/** Sessions, ready to be changed: in their own zone, in which their hosts planned them. */
public final class ChangeForms {

    private final SessionTimes times;
    private final TermsForms terms;
    private final I18nResolver i18n;
    private final Clock clock;

    public ChangeForms(SessionTimes times, TermsForms terms, I18nResolver i18n, Clock clock) {
        this.times = times;
        this.terms = terms;
        this.i18n = i18n;
        this.clock = clock;
    }

    boolean isChangeable(Session session) {
        return !session.hasStarted(clock.instant());
    }

    /** That clocks are put forward over the start, so that it comes later than was planned; empty where they are not. */
    String delayed(SessionTime time) {
        return time.isSkipped()
                ? i18n.getText(
                        "peer-learning.settings.delayed",
                        times.clock(time.startsAt().toLocalTime()),
                        times.clock(time.start().toLocalTime()))
                : "";
    }

    SessionFormView of(Session session, String lead) {
        SessionPlan plan = session.plan();
        SessionTime time = session.time();
        SessionTimes.Told told = times.told(time);
        return new SessionFormView(
                session.id().value(),
                session.version(),
                told.date() + ", " + told.hours() + " (" + told.zone() + ")",
                told.there(),
                time.start().toLocalDate().toString(),
                time.start().toLocalTime().toString(),
                time.zone().getId(),
                time.minutes(),
                plan.place(),
                plan.link().orElse(""),
                plan.capacity(),
                plan.activity(),
                plan.agenda(),
                plan.bring(),
                session.series().isPresent(),
                lead,
                terms.of(session));
    }
}
