package org.peerlearning.notice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.notice.Crowds.Place;

/**
 * Whether somebody who gave up a seat may still have it in their calendar, by what became of the mails of before. In doubt they may: to
 * take out what is not there does nothing.
 */
public final class CalendarTrail {

    private static final Set<Kind> CONCERNED =
            Stream.concat(Kind.BRINGING.stream(), Kind.TAKING.stream()).collect(Collectors.toUnmodifiableSet());

    private final PastNotices past;

    public CalendarTrail(PastNotices past) {
        this.past = past;
    }

    /**
     * Those of the notices that a seat was given up by which nothing would change in any calendar: no mail ever brought the event, or one
     * has taken it out already, or a later one of these will. One statement; none where there is no such notice among them.
     *
     * @param claimed all that are looked at together
     */
    Set<NoticeId> needless(List<Notice> claimed) {
        List<Notice> givenUp = claimed.stream().filter(notice -> notice.kind() == Kind.SEAT_GIVEN_UP).toList();
        if (givenUp.isEmpty()) {
            return Set.of();
        }
        Map<Place, List<Notice>> trails = new HashMap<>();
        List<Place> places = givenUp.stream().flatMap(notice -> place(notice).stream()).distinct().toList();
        past.about(places, CONCERNED).forEach(old -> place(old).ifPresent(place ->
                trails.merge(place, List.of(old), (some, more) -> Stream.of(some, more).flatMap(Collection::stream).toList())));
        Set<NoticeId> together = claimed.stream().map(Notice::id).collect(Collectors.toSet());
        return givenUp.stream()
                .filter(notice -> isNeedless(notice, place(notice).map(trails::get).orElse(List.of()), together))
                .map(Notice::id)
                .collect(Collectors.toSet());
    }

    private static Optional<Place> place(Notice notice) {
        return notice.fact().about().session()
                .flatMap(session -> notice.fact().to().reader().map(reader -> new Place(session, reader)));
    }

    private static boolean isNeedless(Notice notice, List<Notice> trail, Set<NoticeId> together) {
        if (trail.stream().anyMatch(other -> isLater(other, notice))) {
            return true;
        }
        List<Notice> others = trail.stream().filter(other -> !other.id().equals(notice.id())).toList();
        Optional<Notice> last = others.stream()
                .filter(other -> mayHaveGoneOut(other, together))
                .max(Comparator.comparing(other -> other.progress().due()));
        return last.map(mail -> Kind.TAKING.contains(mail.kind()))
                // Nothing that was written of the seat went out; where nothing at all is kept, that was long ago.
                .orElseGet(() -> others.stream().anyMatch(other -> Kind.BRINGING.contains(other.kind())));
    }

    /** The seat was taken again meanwhile, and given up again: that is told once. */
    private static boolean isLater(Notice other, Notice than) {
        return other.kind() == Kind.SEAT_GIVEN_UP
                && !other.progress().state().isOver()
                && other.id().value() > than.id().value();
    }

    /**
     * What is looked at together with this one has not gone out, and says of a seat that it is there only where it is. What another node
     * is at may go out any moment; and a try that came to no end may have been further than it could say.
     */
    private static boolean mayHaveGoneOut(Notice other, Set<NoticeId> together) {
        return other.progress().tries() > 1 || switch (other.progress().state()) {
            case SENT -> true;
            case SENDING -> !together.contains(other.id());
            default -> false;
        };
    }
}
