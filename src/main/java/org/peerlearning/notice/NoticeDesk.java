package org.peerlearning.notice;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** What administrators of the wiki see of notices: how many wait, which failed, and why. They read no words that are meant for others. */
public final class NoticeDesk {

    public static final int PAGE_MAX = 100;

    private static final List<NoticeState> COUNTED =
            List.of(NoticeState.WAITING, NoticeState.SENDING, NoticeState.HELD, NoticeState.FAILED);

    private final NoticeAudit notices;
    private final Access access;
    private final Clock clock;

    public NoticeDesk(NoticeAudit notices, Access access, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /** @param next give it as {@code before} for the page that follows; empty on the last one */
    public record Page(List<Notice> notices, Optional<NoticeId> next) {
        public Page {
            notices = List.copyOf(notices);
        }
    }

    /** How many stand where, of those that are not over, and how many have failed. */
    public Answer<Map<NoticeState, Integer>> counts(Viewer viewer) {
        return administered(viewer, () -> {
            Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
            COUNTED.forEach(state -> counts.put(state, notices.count(state)));
            return Answer.of(counts);
        });
    }

    /** Those that stand there, the latest first. */
    public Answer<Page> list(Viewer viewer, NoticeState state, Optional<NoticeId> before, int limit) {
        return administered(viewer, () -> {
            int wanted = Math.max(1, Math.min(limit, PAGE_MAX));
            List<Notice> found = notices.list(state, before, wanted + 1);
            return Answer.of(found.size() > wanted
                    ? new Page(found.subList(0, wanted), Optional.of(found.get(wanted - 1).id()))
                    : new Page(found, Optional.empty()));
        });
    }

    /** Sends a failed notice once more. It is looked at anew then, and may be found to be over. */
    public Answer<NoticeId> again(Viewer viewer, NoticeId notice) {
        return administered(viewer, () -> notices.again(notice, clock.instant())
                ? Answer.of(notice)
                : Answer.no(Refusal.refused("notice.has-not-failed")));
    }

    private interface Work<T> {
        Answer<T> answer();
    }

    private <T> Answer<T> administered(Viewer viewer, Work<T> work) {
        return access.mayAdministerWiki(viewer) ? work.answer() : Answer.no(Refusal.notAllowed("notice.administrators-only"));
    }
}
