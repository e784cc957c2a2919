package org.peerlearning.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.notice.Crowds.Place;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;

/** What notices are about, as it is now: read for many notices at once, by nobody's eyes. */
public final class Subjects {

    private final GroupRepository groups;
    private final SessionRepository sessions;
    private final SignupRepository signups;
    private final Crowds crowds;

    public Subjects(GroupRepository groups, SessionRepository sessions, SignupRepository signups, Crowds crowds) {
        this.groups = groups;
        this.sessions = sessions;
        this.signups = signups;
        this.crowds = crowds;
    }

    /** What some notices are about. */
    record Known(
            Map<GroupId, GroupOutline> groups,
            Map<SessionId, Session> sessions,
            Map<Place, Signup> signups,
            Map<SignupId, Integer> before) {

        Optional<GroupOutline> group(Notice notice) {
            return notice.fact().about().group().map(groups::get);
        }

        Optional<Session> session(Notice notice) {
            return notice.fact().about().session().map(sessions::get);
        }

        Optional<Signup> signup(Notice notice, Optional<PersonKey> of) {
            return notice.fact().about().session()
                    .flatMap(session -> of.map(person -> new Place(session, person)))
                    .map(signups::get);
        }

        int place(Optional<Signup> signup) {
            return signup.filter(mine -> mine.standing() == Standing.WAITING)
                    .map(mine -> before.getOrDefault(mine.id(), 0) + 1)
                    .orElse(0);
        }
    }

    /** At most four statements, however many notices. */
    Known of(List<Notice> notices) {
        List<About> abouts = notices.stream().map(notice -> notice.fact().about()).distinct().toList();
        Set<SessionId> ids = abouts.stream().flatMap(about -> about.session().stream()).collect(Collectors.toSet());
        Map<SessionId, Session> found = ids.isEmpty()
                ? Map.of()
                : sessions.byIds(ids).stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Set<GroupId> owners = abouts.stream().flatMap(about -> about.group().stream()).collect(Collectors.toSet());
        Map<GroupId, GroupOutline> outlines = owners.isEmpty()
                ? Map.of()
                : groups.outlines(owners).stream().collect(Collectors.toMap(GroupOutline::id, Function.identity()));
        Set<Place> places = new HashSet<>();
        notices.forEach(notice -> places.addAll(places(notice)));
        Map<Place, Signup> standing = places.isEmpty() ? Map.of() : crowds.signups(places);
        List<Signup> waiting = standing.values().stream().filter(signup -> signup.standing() == Standing.WAITING).toList();
        return new Known(outlines, found, standing, waiting.isEmpty() ? Map.of() : signups.waitingBefore(waiting));
    }

    private static List<Place> places(Notice notice) {
        List<Place> places = new ArrayList<>();
        notice.fact().about().session().ifPresent(session -> {
            notice.fact().to().reader().ifPresent(reader -> places.add(new Place(session, reader)));
            if (notice.kind() == Kind.APPROVAL_ASKED) {
                notice.fact().details().by().ifPresent(asker -> places.add(new Place(session, asker)));
            }
        });
        return places;
    }
}
