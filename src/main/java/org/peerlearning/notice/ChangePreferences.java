package org.peerlearning.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A person chooses how they are told. */
public final class ChangePreferences {

    private final PreferenceRepository preferences;
    private final NoticeShelf shelf;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public ChangePreferences(
            PreferenceRepository preferences, NoticeShelf shelf, People people, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.shelf = shelf;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How they are told now. */
    public Answer<NoticePreferences> of(Viewer viewer) {
        return own(viewer).then(person -> Answer.of(preferences.of(person)));
    }

    public Answer<NoticePreferences> change(Viewer viewer, PreferencesDraft draft) {
        return own(viewer).then(person -> read(preferences.of(person), draft).then(chosen -> {
            keep(person, chosen);
            return Answer.of(chosen);
        }));
    }

    /** Keeps what was chosen, and says when the first digest comes; what waited for one that never will waits no longer. */
    void keep(PersonKey person, NoticePreferences chosen) {
        Instant now = clock.instant();
        Optional<Instant> digest = chosen.digest() ? Optional.of(DigestTimes.after(now, people.zone(person))) : Optional.empty();
        transactions.inOne(() -> {
            preferences.save(person, chosen, digest);
            if (!chosen.digest()) {
                shelf.wake(person, now);
            }
            return true;
        });
    }

    private static Answer<NoticePreferences> read(NoticePreferences before, PreferencesDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        NoticePreferences chosen = before;
        Map<String, List<String>> channels = draft.channels() == null ? Map.of() : draft.channels();
        for (Map.Entry<String, List<String>> each : channels.entrySet()) {
            Optional<Kind> kind = Kind.byKey(each.getKey()).filter(Kind::isChosen);
            Optional<Set<Channel>> set = channels(each.getValue());
            if (kind.isEmpty() || set.isEmpty()) {
                wrong.add(Refusal.invalid("channels." + Text.line(each.getKey()), "input.unknown"));
            } else {
                chosen = chosen.choosing(kind.get(), set.get());
            }
        }
        if (draft.digest() != null) {
            chosen = chosen.withDigest(draft.digest());
        }
        Answer<Optional<Quiet>> quiet = quiet(draft);
        NoticePreferences so = chosen;
        return quiet.fold(
                hours -> wrong.isEmpty() ? Answer.of(so.withQuiet(hours)) : Answer.no(wrong),
                refusals -> {
                    wrong.addAll(refusals);
                    return Answer.no(wrong);
                });
    }

    private static Optional<Set<Channel>> channels(List<String> words) {
        if (words == null) {
            return Optional.empty();
        }
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (String word : words) {
            Optional<Channel> channel = Channel.byKey(word);
            if (channel.isEmpty()) {
                return Optional.empty();
            }
            channels.add(channel.get());
        }
        return Optional.of(channels);
    }

    private static Answer<Optional<Quiet>> quiet(PreferencesDraft draft) {
        String from = Text.line(draft.quietFrom());
        String to = Text.line(draft.quietTo());
        if (from.isEmpty() && to.isEmpty()) {
            return Answer.of(Optional.empty());
        }
        Optional<LocalTime> begin = time(from);
        Optional<LocalTime> end = time(to);
        if (begin.isEmpty()) {
            return Answer.no(Refusal.invalid("quiet.from", from.isEmpty() ? "input.missing" : "notice.quiet.no-time"));
        }
        if (end.isEmpty()) {
            return Answer.no(Refusal.invalid("quiet.to", to.isEmpty() ? "input.missing" : "notice.quiet.no-time"));
        }
        return begin.equals(end)
                ? Answer.no(Refusal.invalid("quiet.to", "notice.quiet.same"))
                : Answer.of(Optional.of(new Quiet(begin.get(), end.get())));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed)).filter(time -> time.getSecond() == 0);
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static Answer<PersonKey> own(Viewer viewer) {
        return viewer.person().map(Answer::of).orElseGet(() -> Answer.no(Refusal.notAllowed("notice.log-in")));
    }
}
