package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.calendar.Feed;
import org.peerlearning.calendar.FeedScope;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.notice.ChangePreferences;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NoticePreferences;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** Puts together how somebody is told. */
public final class NoticesPages {

    private final ChangePreferences preferences;
    private final RevokeFeed feeds;
    private final Groups groups;
    private final SessionTimes times;
    private final I18nResolver i18n;

    public NoticesPages(
            ChangePreferences preferences, RevokeFeed feeds, Groups groups, SessionTimes times, I18nResolver i18n) {
        this.preferences = preferences;
        this.feeds = feeds;
        this.groups = groups;
        this.times = times;
        this.i18n = i18n;
    }

    /** @param asked the key of a feed that a link led here for */
    Answer<NoticesPageView> of(Viewer viewer, Optional<String> asked) {
        return preferences.of(viewer).then(now -> {
            List<Feed> own = feeds.mine(viewer);
            Optional<FeedScope> offered = asked.flatMap(FeedScope::byKey).filter(scope -> !(scope instanceof Mine));
            Map<GroupId, String> titles = titles(viewer, Stream.concat(own.stream().map(Feed::scope), offered.stream()));
            return Answer.of(view(
                    now,
                    own.stream().map(feed -> feed(feed, titles)).toList(),
                    offered.filter(scope -> !(scope instanceof OfGroup of) || titles.containsKey(of.group()))
                            .map(scope -> List.of(new FeedView(scope.key(), label(scope, titles), "")))
                            .orElse(List.of())));
        });
    }

    /** Of the groups that the viewer may see. */
    private Map<GroupId, String> titles(Viewer viewer, Stream<FeedScope> scopes) {
        List<GroupId> ids = scopes
                .flatMap(scope -> scope instanceof OfGroup of ? Stream.of(of.group()) : Stream.empty())
                .distinct()
                .toList();
        return groups.visible(viewer, ids).stream().collect(Collectors.toMap(Group::id, Group::title));
    }

    private NoticesPageView view(NoticePreferences now, List<FeedView> own, List<FeedView> offered) {
        return new NoticesPageView(
                Arrays.stream(Kind.values()).filter(Kind::isChosen).map(kind -> line(now, kind)).toList(),
                now.digest(),
                now.quiet().map(quiet -> quiet.from().toString()).orElse(""),
                now.quiet().map(quiet -> quiet.to().toString()).orElse(""),
                times.momentZone(ZoneOffset.UTC),
                own,
                offered);
    }

    private NoticeKindView line(NoticePreferences now, Kind kind) {
        String label = i18n.getText("peer-learning.notices.kind." + kind.key());
        return new NoticeKindView(kind.key(), label, now.mails(kind), now.shows(kind), kind.isAlwaysShown());
    }

    private FeedView feed(Feed feed, Map<GroupId, String> titles) {
        return new FeedView(feed.scope().key(), label(feed.scope(), titles), times.shortMoment(feed.madeAt(), ZoneOffset.UTC));
    }

    /** A group that may not be seen any more is a number. */
    private String label(FeedScope scope, Map<GroupId, String> titles) {
        if (scope instanceof OfGroup of) {
            return titles.getOrDefault(
                    of.group(), i18n.getText("peer-learning.notices.feed.group", String.valueOf(of.group().value())));
        }
        return scope instanceof OfSpace of
                ? i18n.getText("peer-learning.notices.feed.space", of.space().value())
                : i18n.getText("peer-learning.notices.feed.mine");
    }
}
