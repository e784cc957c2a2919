package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.peerlearning.calendar.Feed;
import org.peerlearning.calendar.FeedScope;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.notice.ChangePreferences;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NoticePreferences;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** Puts together how somebody is told. */
public final class NoticesPages {

    private final ChangePreferences preferences;
    private final RevokeFeed feeds;
    private final SessionTimes times;
    private final I18nResolver i18n;

    public NoticesPages(ChangePreferences preferences, RevokeFeed feeds, SessionTimes times, I18nResolver i18n) {
        this.preferences = preferences;
        this.feeds = feeds;
        this.times = times;
        this.i18n = i18n;
    }

    Answer<NoticesPageView> of(Viewer viewer) {
        return preferences.of(viewer).then(now -> Answer.of(view(now, feeds.mine(viewer))));
    }

    private NoticesPageView view(NoticePreferences now, List<Feed> own) {
        return new NoticesPageView(
                Arrays.stream(Kind.values()).filter(Kind::isChosen).map(kind -> line(now, kind)).toList(),
                now.digest(),
                now.quiet().map(quiet -> quiet.from().toString()).orElse(""),
                now.quiet().map(quiet -> quiet.to().toString()).orElse(""),
                times.momentZone(ZoneOffset.UTC),
                own.stream().map(this::feed).toList());
    }

    private NoticeKindView line(NoticePreferences now, Kind kind) {
        String label = i18n.getText("peer-learning.notices.kind." + kind.key());
        return new NoticeKindView(kind.key(), label, now.mails(kind), now.shows(kind), kind.isAlwaysShown());
    }

    private FeedView feed(Feed feed) {
        return new FeedView(feed.scope().key(), label(feed.scope()), times.shortMoment(feed.madeAt(), ZoneOffset.UTC));
    }

    private String label(FeedScope scope) {
        if (scope instanceof OfGroup of) {
            return i18n.getText("peer-learning.notices.feed.group", String.valueOf(of.group().value()));
        }
        return scope instanceof OfSpace of
                ? i18n.getText("peer-learning.notices.feed.space", of.space().value())
                : i18n.getText("peer-learning.notices.feed.mine");
    }
}
