package org.peerlearning.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/**
 * A host writes to people of a session, to each alone: nobody learns who else got it, or their address. That it was done is history,
 * what was written is not.
 */
public final class MailParticipants {

    /** In characters as people count them. */
    public static final int SUBJECT_MAX = 150;
    /** In characters as people count them. */
    public static final int TEXT_MAX = 5_000;

    private final DeskWork work;
    private final Letters letters;
    private final Access access;

    public MailParticipants(Desk desk, SeatKeeper keeper, Letters letters, Access access) {
        this.work = new DeskWork(desk, keeper);
        this.letters = letters;
        this.access = access;
    }

    /**
     * Writes to people.
     *
     * @param whom active sign-ups of the session
     * @return how many people it goes to: those who have no address, or may not see the group's page any more, are left out
     */
    public Answer<Integer> mail(Viewer viewer, SessionId id, Set<SignupId> whom, String subject, String text) {
        String title = Text.line(subject);
        String words = Text.lines(text);
        return work.managed(viewer, id).then(meeting -> {
            List<Refusal> wrong = refuses(whom, title, words);
            if (!wrong.isEmpty()) {
                return Answer.no(wrong);
            }
            // Sent after the commit: what the database gave up on is done again, and would be sent again.
            return reached(viewer, meeting, whom).then(people -> {
                PersonKey from = viewer.person().orElseThrow();
                people.forEach(to -> letters.send(new Letter(from, to, title, words, meeting)));
                return Answer.of(people.size());
            });
        });
    }

    private static List<Refusal> refuses(Set<SignupId> whom, String subject, String text) {
        List<Refusal> wrong = new ArrayList<>();
        DeskWork.refusesChoice(whom).ifPresent(wrong::add);
        refuses("subject", subject, SUBJECT_MAX).ifPresent(wrong::add);
        refuses("text", text, TEXT_MAX).ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<Refusal> refuses(String field, String cleaned, int max) {
        if (!Text.isVisible(cleaned)) {
            return Optional.of(Refusal.invalid(field, "input.missing"));
        }
        return Text.length(cleaned) > max ? Optional.of(Refusal.invalid(field, "input.too-long", max)) : Optional.empty();
    }

    private Answer<List<PersonKey>> reached(Viewer viewer, Meeting meeting, Set<SignupId> whom) {
        return work.changing(viewer, meeting.id(), (seating, now) -> {
            Answer<List<PersonKey>> answer = active(seating, whom).then(people -> {
                List<PersonKey> reached = reachable(people, meeting);
                if (!reached.isEmpty()) {
                    seating.note(Deed.MAILED, DeskWork.cause(viewer, ""), now, reached.size());
                }
                return Answer.of(reached);
            });
            return () -> answer;
        });
    }

    private static Answer<List<PersonKey>> active(Seating seating, Set<SignupId> whom) {
        Map<SignupId, Signup> there = seating.byIds(whom);
        List<PersonKey> people = whom.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .filter(signup -> signup.standing().isActive())
                .map(Signup::person)
                .toList();
        return people.size() < whom.size() ? Answer.no(Refusal.notFound("signup.not-found")) : Answer.of(people);
    }

    private List<PersonKey> reachable(List<PersonKey> people, Meeting meeting) {
        Set<PersonKey> reachable = letters.reachable(people);
        return people.stream()
                .filter(reachable::contains)
                .filter(person -> access.mayView(Viewer.of(person), meeting.page()))
                .toList();
    }
}
