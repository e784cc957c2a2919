package org.peerlearning.notice;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;

/**
 * Mails are turned off by whoever has one of them, without logging in: the token in it is all it takes. In the wiki, notices stay to
 * be seen.
 */
public final class Unsubscribe {

    private final UnsubscribeTokens tokens;
    private final PreferenceRepository preferences;
    private final ChangePreferences changing;
    private final People people;

    public Unsubscribe(UnsubscribeTokens tokens, PreferenceRepository preferences, ChangePreferences changing, People people) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.changing = changing;
        this.people = people;
    }

    /**
     * What the page asks about.
     *
     * @param kind of the mail that led there; empty where it names none
     * @param mailed whether mails of that kind are on; without a kind, whether any are
     */
    public record Question(Optional<Kind> kind, boolean mailed) {}

    /** Looks, and changes nothing: programs follow links in mails. */
    public Answer<Question> look(String token, String kind) {
        return person(token).then(person -> {
            Optional<Kind> known = kind == null ? Optional.empty() : Kind.byKey(kind);
            NoticePreferences now = preferences.of(person);
            return Answer.of(new Question(known, known.map(one -> isMailed(now, one)).orElseGet(() -> anyIsMailed(now))));
        });
    }

    /** @param kind whose mails are not wanted any more; empty for all mails */
    public Answer<Question> off(String token, Optional<Kind> kind) {
        return person(token).then(person -> {
            NoticePreferences before = preferences.of(person);
            NoticePreferences after = kind.map(before::withoutMail).orElseGet(before::withoutMail);
            if (!after.equals(before)) {
                changing.keep(person, after);
            }
            return Answer.of(new Question(kind, false));
        });
    }

    private static boolean isMailed(NoticePreferences now, Kind kind) {
        return kind == Kind.DIGEST ? now.digest() : now.mails(kind);
    }

    private static boolean anyIsMailed(NoticePreferences now) {
        for (Kind kind : Kind.values()) {
            if (isMailed(now, kind)) {
                return true;
            }
        }
        return false;
    }

    /** A mail may be older than its reader's account; of who has left nothing is kept, and so nothing is written. */
    private Answer<PersonKey> person(String token) {
        return tokens.person(token)
                .filter(person -> people.departed(Set.of(person)).isEmpty())
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.notFound("notice.no-such-address")));
    }
}
