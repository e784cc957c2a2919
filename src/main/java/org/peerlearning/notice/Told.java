package org.peerlearning.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.signup.Standing;

/**
 * What there is to tell besides the session and the group. What a kind does not need is empty.
 *
 * @param by who did it, or who asks: the host who added, removed or wrote; who asks for a seat or to join; who invited. Its name is empty
 *     where they left the wiki meanwhile
 * @param subject of {@link Kind#GROUP_NEWS}, in the host's words, one line
 * @param words in somebody's own words: why somebody was removed, turned down, or a session called off; the text of news, with line breaks
 * @param offerEnds of {@link Kind#OFFER}
 * @param standing where the reader's sign-up stands now: {@link Kind#APPROVAL_GIVEN}, {@link Kind#ADDED} and {@link Kind#LOTS_DRAWN} may
 *     mean a seat, an offer, a place in line, or, for those who were added, a request or a lot; with {@link Kind#REMOVED} it says how
 *     it ended, for example that a host moved them to another session
 * @param place in line, 1 is next; 0 for who is not in line
 * @param before of {@link Kind#SESSION_MOVED}: when it was to be; empty where only the place changed
 * @param recap of {@link Kind#RECAP_PUBLISHED}: the page, where the reader may view it
 */
public record Told(
        Optional<PersonCard> by,
        String subject,
        String words,
        Optional<Instant> offerEnds,
        Optional<Standing> standing,
        int place,
        Optional<SessionTime> before,
        Optional<PageId> recap) {

    /** To who may not see what it is about. */
    public static final Told NOTHING = new Told(
            Optional.empty(), "", "", Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());

    /** Leading only to pages that the reader may view. */
    Told within(Set<PageId> open) {
        return new Told(by, subject, words, offerEnds, standing, place, before, recap.filter(open::contains));
    }
}
