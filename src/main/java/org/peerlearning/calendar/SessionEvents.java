package org.peerlearning.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.calendar.Attending.Part;
import org.peerlearning.calendar.Content.Status;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;

/**
 * What a calendar says of a session: nothing of who takes part, and nothing of who leads it.
 *
 * @param site the wiki it takes place in
 * @param language of the one who reads it
 */
record SessionEvents(CalendarSite site, Locale language) {

    private static final Duration ALARM = Duration.ofMinutes(30);

    String uid(SessionId session) {
        return "session-" + session.value() + "@" + site.id();
    }

    /** Grows with each change of what was planned, and when it is called off. */
    static int sequence(Session session) {
        return session.version() + (session.calledOff() ? 1 : 0);
    }

    /** A session by itself. */
    Event alone(Meeting meeting, Content content) {
        Session session = meeting.session();
        return Event.alone(uid(session.id()), sequence(session), session.time(), content);
    }

    /** For whoever looks at what there is: it takes none of their time. */
    Content open(Meeting meeting) {
        return content(meeting, meeting.session().calledOff() ? Status.CANCELLED : Status.CONFIRMED, Optional.empty(), false);
    }

    /** For somebody who has signed up. */
    Content attended(Meeting meeting, Part part) {
        return meeting.session().calledOff()
                ? open(meeting)
                : switch (part) {
                    case SEATED -> content(meeting, Status.CONFIRMED, Optional.empty(), true);
                    case OFFERED -> content(meeting, Status.TENTATIVE, Optional.of(Phrase.OFFERED), true);
                    case WAITING -> content(meeting, Status.TENTATIVE, Optional.of(Phrase.WAITING), false);
                    case ASKED -> content(meeting, Status.TENTATIVE, Optional.of(Phrase.ASKED), false);
                    case IN_DRAW -> content(meeting, Status.TENTATIVE, Optional.of(Phrase.IN_DRAW), false);
                };
    }

    /** For somebody who does not come any more, for whatever reason. */
    Content ended(Meeting meeting) {
        return content(meeting, Status.CANCELLED, Optional.empty(), false);
    }

    /** What is left to say to somebody who may not see it any more. */
    Content nameless() {
        return new Content(
                say(Phrase.CATEGORY), "", "", "", Optional.empty(), Optional.empty(), Status.CANCELLED, false, Optional.empty());
    }

    private Content content(Meeting meeting, Status status, Optional<Phrase> standing, boolean busy) {
        Session session = meeting.session();
        SessionPlan plan = session.plan();
        String title = plan.activity().isBlank() ? meeting.groupTitle() : meeting.groupTitle() + ": " + plan.activity();
        Optional<Phrase> said = session.calledOff() ? Optional.of(Phrase.CALLED_OFF) : standing;
        return new Content(
                said.map(phrase -> say(phrase, title)).orElse(title),
                plan.place().isBlank() ? plan.link().orElse("") : plan.place(),
                description(session),
                say(Phrase.CATEGORY),
                site.address(meeting.page()),
                plan.link().filter(link -> !session.calledOff()),
                status,
                busy,
                busy && status == Status.CONFIRMED ? Optional.of(ALARM) : Optional.empty());
    }

    private String description(Session session) {
        SessionPlan plan = session.plan();
        List<String> parts = new ArrayList<>();
        if (!session.offReason().isBlank()) {
            parts.add(say(Phrase.BECAUSE, session.offReason()));
        }
        parts.add(plan.agenda());
        if (!plan.bring().isBlank()) {
            parts.add(say(Phrase.BRING, plan.bring()));
        }
        plan.link().filter(link -> !session.calledOff()).ifPresent(link -> parts.add(say(Phrase.ONLINE, link)));
        return String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private String say(Phrase phrase, String... values) {
        return site.say(language, phrase, values);
    }
}
