package org.peerlearning.confluence.web;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.MyNotices;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.session.Meeting;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/** Puts what somebody was told into words. */
public final class NewsViews {

    private static final int PAGE = 10;

    private final MyNotices notices;
    private final NoticeWords words;
    private final SessionTimes times;
    private final PageLinks links;

    public NewsViews(MyNotices notices, NoticeWords words, SessionTimes times, PageLinks links) {
        this.notices = notices;
        this.words = words;
        this.times = times;
        this.links = links;
    }

    /** @param before only what was told earlier */
    NewsView of(Viewer viewer, Optional<NoticeId> before) {
        MyNotices.Page page = notices.of(viewer, before, PAGE);
        Map<PageId, String> known = new HashMap<>();
        return new NewsView(
                page.notices().stream().map(mine -> line(mine, known)).toList(),
                notices.unread(viewer),
                page.notices().stream().findFirst().map(mine -> mine.notice().id().value()).orElse(0L),
                page.next().map(next -> "?before=" + next.value()).orElse(""));
    }

    private NewsLineView line(MyNotices.Mine mine, Map<PageId, String> known) {
        Optional<PageId> page = mine.group().flatMap(group -> mine.told().recap().or(() -> Optional.of(group.page())));
        return new NewsLineView(
                mine.group().map(group -> subject(mine, group)).orElseGet(() -> words.kind(mine.notice().kind(), times.locale())),
                page.map(one -> known.computeIfAbsent(one, id -> links.of(id).orElse(""))).orElse(""),
                times.shortMoment(mine.notice().since(), ZoneOffset.UTC),
                mine.notice().unread());
    }

    private String subject(MyNotices.Mine mine, GroupOutline group) {
        NoticeWords.Fact fact =
                new NoticeWords.Fact(mine.notice().kind(), group.title(), mine.meeting().map(Meeting::session), mine.told());
        return words.say(NoticeWords.Part.SUBJECT, fact, times);
    }
}
