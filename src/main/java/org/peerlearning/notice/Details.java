package org.peerlearning.notice;

import java.util.Optional;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Standing;

/**
 * What is kept of a fact, because nobody could look it up later. Everything else is read when it is told.
 *
 * @param by who did it, or who asks
 * @param subject one line in their words; may be empty
 * @param words more of them, at most {@value #WORDS_MAX} characters; may be empty
 * @param time when the session was to be before it was moved; of a reminder and of what lies ahead, the start it was written for
 * @param recap the page that looks back
 * @param standing where a sign-up stood when this was written
 */
public record Details(
        Optional<PersonKey> by,
        String subject,
        String words,
        Optional<SessionTime> time,
        Optional<PageId> recap,
        Optional<Standing> standing) {

    /** In characters as people count them. */
    public static final int WORDS_MAX = 2_000;

    public static final Details NONE = new Details(Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty());

    static Details by(Optional<PersonKey> person) {
        return new Details(person, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    Details saying(String text) {
        return new Details(by, subject, text, time, recap, standing);
    }

    Details saying(String title, String text) {
        return new Details(by, title, text, time, recap, standing);
    }

    Details at(SessionTime moment) {
        return new Details(by, subject, words, Optional.of(moment), recap, standing);
    }

    Details standing(Standing moment) {
        return new Details(by, subject, words, time, recap, Optional.of(moment));
    }

    Details on(PageId page) {
        return new Details(by, subject, words, time, Optional.of(page), standing);
    }
}
