package org.peerlearning.confluence.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** Shows the sessions of a group to those who plan them. */
public final class SessionForms {

    private final Meetings meetings;
    private final PersonViews people;
    private final SessionTimes times;
    private final SessionLinks links;
    private final Addresses addresses;
    private final ChangeForms changes;

    public SessionForms(
            Meetings meetings, PersonViews people, SessionTimes times, SessionLinks links, Addresses addresses, ChangeForms changes) {
        this.meetings = meetings;
        this.people = people;
        this.times = times;
        this.links = links;
        this.addresses = addresses;
        this.changes = changes;
    }

    /** Sessions that have not ended, and the form for one of them. */
    record Shown(List<Session> ahead, List<SessionLineView> lines, Optional<SessionFormView> change) {}

    /** @param managed a group that the viewer may manage */
    Shown of(Group managed, Optional<SessionId> change) {
        List<Session> ahead = meetings.ahead(managed).stream().map(Meeting::session).filter(session -> !session.calledOff()).toList();
        Map<PersonKey, PersonView> leads = people.of(ahead.stream().flatMap(session -> session.plan().ledBy().stream()).toList());
        return new Shown(
                ahead,
                ahead.stream().map(session -> line(session, leads)).toList(),
                ahead.stream()
                        .filter(session -> change.filter(session.id()::equals).isPresent() && changes.isChangeable(session))
                        .findFirst()
                        .map(session -> changes.of(session, lead(session, leads))));
    }

    private SessionLineView line(Session session, Map<PersonKey, PersonView> leads) {
        SessionTimes.Told told = times.told(session.time());
        return new SessionLineView(
                session.id().value(),
                told.date(),
                told.hours(),
                told.zone(),
                told.there(),
                changes.delayed(session.time()),
                lead(session, leads),
                links.desk(session.id()),
                changes.isChangeable(session)
                        ? addresses.of("/plugins/servlet/peer-learning/settings?group=" + session.group().value() + "&session="
                                + session.id().value() + "#pl-change")
                        : "");
    }

    private static String lead(Session session, Map<PersonKey, PersonView> leads) {
        return session.plan().ledBy().map(leads::get).map(PersonView::name).orElse("");
    }
}
