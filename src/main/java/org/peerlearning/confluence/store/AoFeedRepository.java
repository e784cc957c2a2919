package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.calendar.Feed;
import org.peerlearning.calendar.FeedRepository;
import org.peerlearning.calendar.FeedScope;
import org.peerlearning.shared.PersonKey;

/** Feeds in Active Objects. Of two who make the same one at the same time, the later one's address counts. */
public final class AoFeedRepository implements FeedRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoFeedRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public void put(Feed feed, String digest) {
        transactions.inOne(() -> {
            String claim = Claims.feed(feed.owner().value(), feed.scope().key());
            Optional<FeedRow> there = find(Query.select().where("CLAIM = ?", claim)).findFirst();
            there.ifPresentOrElse(row -> renew(row, feed, digest), () -> add(claim, feed, digest));
            return feed;
        });
    }

    private static void renew(FeedRow row, Feed feed, String digest) {
        row.setDigest(digest);
        row.setMade(feed.madeAt().toEpochMilli());
        row.save();
    }

    private void add(String claim, Feed feed, String digest) {
        try {
            ao.create(
                    FeedRow.class,
                    new DBParam("CLAIM", claim),
                    new DBParam("DIGEST", digest),
                    new DBParam("PERSON", feed.owner().value()),
                    new DBParam("SHOWS", feed.scope().key()),
                    new DBParam("MADE", feed.madeAt().toEpochMilli()));
        } catch (RuntimeException failure) {
            throw SqlFailures.brokeIntegrity(failure) ? new TryAgain(failure) : failure;
        }
    }

    @Override
    public Optional<Feed> byDigest(String digest) {
        return find(Query.select().where("DIGEST = ?", digest)).flatMap(AoFeedRepository::value).findFirst();
    }

    @Override
    public List<Feed> of(PersonKey owner) {
        return find(Query.select().where("PERSON = ?", owner.value()).order("ID")).flatMap(AoFeedRepository::value).toList();
    }

    @Override
    public boolean remove(PersonKey owner, FeedScope scope) {
        return transactions.inOne(() -> ao.deleteWithSQL(
                FeedRow.class, "CLAIM = ?", Claims.feed(owner.value(), scope.key()))) > 0;
    }

    @Override
    public int removeAll(PersonKey owner) {
        return transactions.inOne(() -> ao.deleteWithSQL(FeedRow.class, "PERSON = ?", owner.value()));
    }

    private Stream<FeedRow> find(Query query) {
        return Arrays.stream(ao.find(FeedRow.class, query));
    }

    private static Stream<Feed> value(FeedRow row) {
        return FeedScope.byKey(row.getShows()).stream()
                .map(scope -> new Feed(new PersonKey(row.getPerson()), scope, Instant.ofEpochMilli(row.getMade())));
    }
}
