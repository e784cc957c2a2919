package org.peerlearning.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** Makes mails out of notices that are to be sent, and hands them over. */
public final class Deliveries {

    private final NoticeChannel channel;
    private final MailCalendar calendar;
    private final Digests digests;
    private final People people;
    private final UnsubscribeTokens tokens;

    public Deliveries(NoticeChannel channel, MailCalendar calendar, Digests digests, People people, UnsubscribeTokens tokens) {
        this.channel = channel;
        this.calendar = calendar;
        this.digests = digests;
        this.people = people;
        this.tokens = tokens;
    }

    Handed deliver(Notice notice, Facts facts, Instant now) {
        return notice.kind() == Kind.DIGEST ? digest(notice, facts, now) : channel.deliver(delivery(notice, facts, Optional.empty()));
    }

    private Handed digest(Notice notice, Facts facts, Instant now) {
        PersonKey reader = notice.fact().to().reader().orElseThrow();
        return digests.handing(reader, now, digest -> channel.deliver(delivery(notice, facts, Optional.of(digest))));
    }

    /** Something was put aside for the digests of these people. */
    void isHeld(Collection<PersonKey> people, Instant now) {
        digests.isHeld(people, now);
    }

    private Delivery delivery(Notice notice, Facts facts, Optional<Digest> digest) {
        PersonKey reader = notice.fact().to().reader().orElseThrow();
        return new Delivery(
                reader,
                facts.zone(),
                notice.kind(),
                facts.group(),
                facts.mayView(),
                facts.session(),
                told(notice, facts.mine(), facts.place(), people),
                digest,
                new MailThread("notice-" + notice.id().value(), root(notice.fact().about())),
                event(notice.kind(), facts, reader),
                tokens.of(reader));
    }

    /** What there is to tell, as it is now. Only what was moved was to be at another time; others keep the start they were written for. */
    static Told told(Notice notice, Optional<Signup> mine, int place, People people) {
        Details details = notice.fact().details();
        Optional<PersonCard> by = details.by().map(person -> people.cards(List.of(person)).get(person));
        return new Told(
                by,
                details.subject(),
                details.words(),
                mine.flatMap(Signup::offerEnds),
                mine.map(Signup::standing).or(details::standing),
                place,
                details.time().filter(time -> notice.kind() == Kind.SESSION_MOVED),
                details.recap());
    }

    private static Optional<String> root(About about) {
        Optional<String> session = about.session().map(SessionId::value).map(id -> "session-" + id);
        return session.or(() -> about.group().map(GroupId::value).map(id -> "group-" + id));
    }

    private Optional<CalendarPart> event(Kind kind, Facts facts, PersonKey reader) {
        return method(kind, facts).flatMap(method -> facts.session().flatMap(session -> facts.group()
                .flatMap(group -> calendar.event(session, group, reader, method))));
    }

    /** Only what is somebody's own for sure goes into their calendar, and what was goes out of it. */
    private static Optional<CalendarPart.Method> method(Kind kind, Facts facts) {
        if (Kind.TAKING.contains(kind)) {
            return Optional.of(CalendarPart.Method.CANCEL);
        }
        boolean seated = facts.mine().filter(mine -> mine.standing() == Standing.SEATED).isPresent();
        return seated && Kind.BRINGING.contains(kind) ? Optional.of(CalendarPart.Method.REQUEST) : Optional.empty();
    }
}
