package org.peerlearning.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Meeting;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person's own list of notices. Looking at it changes nothing; they say themselves what they have read. */
public final class MyNotices {

    public static final int PAGE_MAX = 50;
    /** At most so many are marked by their numbers at once. */
    public static final int MARKED_MAX = 200;

    private final NoticeShelf shelf;
    private final NewsFacts facts;

    public MyNotices(NoticeShelf shelf, NewsFacts facts) {
        this.shelf = shelf;
        this.facts = facts;
    }

    /**
     * One notice as its reader sees it.
     *
     * @param group empty where its page may not be viewed any more, or is gone; then nothing is said then but what kind of notice it was
     * @param meeting likewise, and empty where the group as a whole is concerned
     * @param told nothing likewise
     */
    public record Mine(Notice notice, Optional<GroupOutline> group, Optional<Meeting> meeting, Told told) {}

    /**
     * One page of the list, the latest first.
     *
     * @param next give it as {@code before} for the page that follows; empty on the last one
     */
    public record Page(List<Mine> notices, Optional<NoticeId> next) {
        public Page {
            notices = List.copyOf(notices);
        }
    }

    /** Nothing for a visitor. Costs a fixed number of statements. */
    public Page of(Viewer viewer, Optional<NoticeId> before, int limit) {
        return viewer.person().map(person -> page(person, before, limit)).orElseGet(() -> new Page(List.of(), Optional.empty()));
    }

    private Page page(PersonKey person, Optional<NoticeId> before, int limit) {
        int wanted = Math.max(1, Math.min(limit, PAGE_MAX));
        List<Notice> found = shelf.of(person, before, wanted + 1);
        List<Notice> shown = found.subList(0, Math.min(wanted, found.size()));
        NewsFacts.Seen seen = facts.seen(person, shown);
        return new Page(
                shown.stream()
                        .map(notice -> new Mine(notice, seen.group(notice), seen.meeting(notice), facts.told(notice, seen)))
                        .toList(),
                found.size() > wanted ? Optional.of(shown.get(wanted - 1).id()) : Optional.empty());
    }

    /** How many are unread; 0 for a visitor. One statement. */
    public int unread(Viewer viewer) {
        return viewer.person().map(shelf::unread).orElse(0);
    }

    /** @return how many are unread then; those of other people are passed over */
    public Answer<Integer> read(Viewer viewer, Collection<NoticeId> notices) {
        return own(viewer).then(person -> {
            if (notices.isEmpty()) {
                return Answer.no(Refusal.invalid("notices", "input.missing"));
            }
            if (notices.size() > MARKED_MAX) {
                return Answer.no(Refusal.invalid("notices", "input.too-many", MARKED_MAX));
            }
            shelf.read(person, notices);
            return Answer.of(shelf.unread(person));
        });
    }

    /**
     * Everything up to the latest that the person has seen.
     *
     * @return how many are unread then: what came meanwhile
     */
    public Answer<Integer> readUpTo(Viewer viewer, NoticeId last) {
        return own(viewer).then(person -> {
            shelf.readUpTo(person, last);
            return Answer.of(shelf.unread(person));
        });
    }

    private static Answer<PersonKey> own(Viewer viewer) {
        return viewer.person().map(Answer::of).orElseGet(() -> Answer.no(Refusal.notAllowed("notice.log-in")));
    }
}
