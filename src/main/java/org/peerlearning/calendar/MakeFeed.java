package org.peerlearning.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.calendar.FeedScope.OfSpace;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person gets an address for their calendar program. Whoever has one of the same thing gets another, and the old one is revoked. */
public final class MakeFeed {

    /** More than anybody follows; so that nobody fills the table. */
    static final int FEEDS_MAX = 100;

    private final Groups groups;
    private final Catalogue catalogue;
    private final FeedRepository feeds;
    private final FeedTokens tokens;
    private final Clock clock;

    public MakeFeed(Groups groups, Catalogue catalogue, FeedRepository feeds, FeedTokens tokens, Clock clock) {
        this.groups = groups;
        this.catalogue = catalogue;
        this.feeds = feeds;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @return the secret, to be shown once: nobody can find it out later */
    public Answer<FeedToken> make(Viewer viewer, FeedScope scope) {
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("calendar.log-in"));
        }
        PersonKey owner = viewer.person().get();
        return refuses(viewer, scope).or(() -> refusesMore(owner, scope)).<Answer<FeedToken>>map(Answer::no).orElseGet(() -> {
            FeedToken token = tokens.next();
            feeds.put(new Feed(owner, scope, clock.instant()), token.digest());
            return Answer.of(token);
        });
    }

    private Optional<Refusal> refuses(Viewer viewer, FeedScope scope) {
        if (scope instanceof OfGroup of) {
            return groups.find(viewer, of.group()).fold(group -> Optional.empty(), refusals -> Optional.of(refusals.get(0)));
        }
        // A space without a group that the viewer may see, and one that they may not see or that is not there, all look the same.
        boolean empty = scope instanceof OfSpace of
                && catalogue.page(viewer, new GroupQuery(GroupFilter.ANY.in(Set.of(of.space())), Optional.empty(), 1)).groups().isEmpty();
        return empty ? Optional.of(Refusal.notFound("calendar.space-not-found")) : Optional.empty();
    }

    private Optional<Refusal> refusesMore(PersonKey owner, FeedScope scope) {
        List<Feed> own = feeds.of(owner);
        boolean anew = own.stream().anyMatch(feed -> feed.scope().equals(scope));
        return anew || own.size() < FEEDS_MAX
                ? Optional.empty()
                : Optional.of(Refusal.refused("calendar.too-many-feeds", FEEDS_MAX));
    }
}
