package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeDesk;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** Puts together what administrators see of notices. */
public final class NoticeDeskPages {

    private static final int FAILURES = 50;
    private static final int QUEUE = 20;

    private final NoticeDesk desk;
    private final SessionTimes times;
    private final I18nResolver i18n;

    public NoticeDeskPages(NoticeDesk desk, SessionTimes times, I18nResolver i18n) {
        this.desk = desk;
        this.times = times;
        this.i18n = i18n;
    }

    /** @param before only failures that were written earlier */
    Answer<NoticeDeskView> of(Viewer viewer, Optional<NoticeId> before) {
        return desk.counts(viewer).then(counts -> desk.list(viewer, NoticeState.FAILED, before, FAILURES).then(failed ->
                desk.list(viewer, NoticeState.WAITING, Optional.empty(), QUEUE)
                        .then(waiting -> Answer.of(view(counts, failed, waiting)))));
    }

    private NoticeDeskView view(Map<NoticeState, Integer> counts, NoticeDesk.Page failed, NoticeDesk.Page waiting) {
        return new NoticeDeskView(
                counts.get(NoticeState.WAITING),
                counts.get(NoticeState.SENDING),
                counts.get(NoticeState.HELD),
                counts.get(NoticeState.FAILED),
                lines(failed.notices()),
                failed.next().map(next -> "?before=" + next.value()).orElse(""),
                lines(waiting.notices()));
    }

    private List<NoticeDeskLineView> lines(List<Notice> notices) {
        return notices.stream().map(this::line).toList();
    }

    private NoticeDeskLineView line(Notice notice) {
        return new NoticeDeskLineView(
                notice.id().value(),
                i18n.getText("peer-learning.notices.kind." + notice.kind().key()),
                times.shortMoment(notice.since(), ZoneOffset.UTC),
                notice.progress().tries(),
                notice.progress().why());
    }
}
