package org.peerlearning.confluence.rest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.confluence.rest.SessionJson.DrawTermsJson;
import org.peerlearning.confluence.rest.SessionJson.DrawTimeJson;
import org.peerlearning.confluence.rest.SessionJson.KeptTermsJson;
import org.peerlearning.confluence.rest.SessionJson.MinimumJson;
import org.peerlearning.confluence.rest.SessionJson.MinimumTermsJson;
import org.peerlearning.confluence.rest.SessionJson.OccurrenceJson;
import org.peerlearning.confluence.rest.SessionJson.TermsJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SignupView;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.group.Group;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Occurrence;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.shared.Words;
import org.peerlearning.signup.MinimumState;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;
import org.peerlearning.signup.Standing;

/** Writes sessions as the interface shows them. */
public final class SessionJsons {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Meetings meetings;
    private final SignupStates states;
    private final SignupViews displays;
    private final PersonViews people;
    private final RestErrors errors;

    public SessionJsons(Meetings meetings, SignupStates states, SignupViews displays, PersonViews people, RestErrors errors) {
        this.meetings = meetings;
        this.states = states;
        this.displays = displays;
        this.people = people;
        this.errors = errors;
    }

    Answer<SessionJson> find(Viewer viewer, SessionId id) {
        return states.of(viewer, id).then(state -> Answer.of(of(state)));
    }

    /** The caller has found the group by the viewer's eyes. */
    SessionJson.ListJson ahead(Viewer viewer, Group visible) {
        List<SignupState> ahead = states.of(viewer, meetings.ahead(visible));
        return new SessionJson.ListJson(ahead.stream().map(this::of).toList());
    }

    /** Those of the sessions that the viewer may see, in this order. */
    List<SessionJson> all(Viewer viewer, Collection<Session> sessions) {
        List<SessionId> ids = sessions.stream().map(Session::id).toList();
        return states.of(viewer, meetings.visible(viewer, ids)).stream().map(this::of).toList();
    }

    SessionJson of(SignupState state) {
        return json(state, displays.of(state));
    }

    /** The moment after somebody gave up what they had. */
    SessionJson cancelled(SignupState state) {
        return json(state, displays.cancelled(state));
    }

    private SessionJson json(SignupState state, SignupView display) {
        Session session = state.meeting().session();
        SessionTime time = session.time();
        return new SessionJson(
                session.id().value(),
                session.group().value(),
                time.start().toLocalDate().toString(),
                TIME.format(time.start()),
                time.zone().getId(),
                instant(time.startsAt()),
                instant(time.endsAt()),
                time.minutes(),
                session.plan().place(),
                session.plan().link().orElse(null),
                session.plan().activity(),
                session.plan().agenda(),
                session.plan().bring(),
                session.plan().ledBy().map(person -> people.of(List.of(person)).get(person)).orElse(null),
                session.plan().recap().map(PageId::value).orElse(null),
                session.occurrence().map(SessionJsons::occurrence).orElse(null),
                session.version(),
                state.capacity(),
                state.taken(),
                state.left(),
                state.tally().waiting(),
                state.tally().inDraw(),
                session.calledOff(),
                session.offReason(),
                terms(session.terms()),
                state.kind().key(),
                state.mine().map(mine -> mine.standing().key()).orElse(null),
                state.mine().map(Signup::seat).filter(seat -> seat > 0).orElse(null),
                Optional.of(state.place()).filter(place -> place > 0).orElse(null),
                state.offerEnds().map(SessionJsons::instant).orElse(null),
                state.mine().flatMap(Signup::broughtBy).map(this::person).orElse(null),
                state.minimum().map(SessionJsons::minimum).orElse(null),
                session.drawsAt()
                        .map(at -> new DrawTimeJson(instant(at), session.drawn().map(SessionJsons::instant).orElse(null)))
                        .orElse(null),
                state.signupRefusal().isEmpty(),
                state.cancelRefusal().isEmpty(),
                state.late(),
                why(state).map(errors::reason).orElse(null),
                display);
    }

    /** An offer can be answered, so whoever has one is not told why they cannot cancel instead. An invitation is no sign-up. */
    private static Optional<Refusal> why(SignupState state) {
        if (state.mine().filter(mine -> mine.standing() != Standing.INVITED).isEmpty()) {
            return state.signupRefusal();
        }
        return state.kind() == SignupState.Kind.OFFERED ? Optional.empty() : state.cancelRefusal();
    }

    private PersonView person(PersonKey key) {
        return people.of(List.of(key)).get(key);
    }

    private static MinimumJson minimum(MinimumState minimum) {
        return new MinimumJson(minimum.people(), minimum.missing(), instant(minimum.decidesAt()), minimum.decided());
    }

    private static OccurrenceJson occurrence(Occurrence which) {
        return new OccurrenceJson(which.series().value(), which.original().toString(), which.moved());
    }

    private static TermsJson terms(SignupTerms terms) {
        return new TermsJson(
                terms.opens().map(LocalDateTime::toString).orElse(null),
                terms.closes().map(LocalDateTime::toString).orElse(null),
                terms.cancelMinutes(),
                terms.approval(),
                terms.draw().map(draw -> new DrawTermsJson(draw.at().toString(), draw.perDepartment())).orElse(null),
                terms.minimum().map(minimum -> new MinimumTermsJson(minimum.people(), minimum.decideMinutes())).orElse(null),
                terms.kept()
                        .map(kept -> new KeptTermsJson(kept.seats(), Words.key(kept.whom()), kept.wikiGroup(), kept.until().toString()))
                        .orElse(null));
    }

    private static String instant(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String instant(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
