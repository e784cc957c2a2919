package org.peerlearning.calendar;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.Catalogue;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/** Feeds, files and mails over a world in memory. */
final class Calendars {

    final InMemoryFeedRepository feeds = new InMemoryFeedRepository();
    final FakeSite site = new FakeSite();
    final InMemoryAttending attending;
    private final World world;
    private final Set<PersonKey> gone = new HashSet<>();
    private byte lastToken;

    Calendars(World world) {
        this.world = world;
        this.attending = new InMemoryAttending(world.signups);
    }

    void deactivate(PersonKey person) {
        gone.add(person);
    }

    void reactivate(PersonKey person) {
        gone.remove(person);
    }

    private Optional<Subscribers.Subscriber> subscriber(PersonKey person) {
        return gone.contains(person)
                ? Optional.empty()
                : Optional.of(new Subscribers.Subscriber(Locale.ENGLISH, ZoneId.of("Europe/Paris")));
    }

    private FeedToken nextToken() {
        byte[] chance = new byte[32];
        chance[0] = ++lastToken;
        return FeedToken.of(chance);
    }

    MakeFeed making() {
        return new MakeFeed(
                world.finding(), new Catalogue(world.groups, world.finding()), feeds, this::nextToken, world.clock);
    }

    RevokeFeed revoking() {
        return new RevokeFeed(feeds);
    }

    Feeds reading() {
        FeedMeetings meetings = new FeedMeetings(world.sessions, world.groups, world.meetings(), world.access, attending);
        return new Feeds(feeds, meetings, world.series, this::subscriber, site, world.clock);
    }

    SessionFile file() {
        return new SessionFile(world.meetings(), attending, site, world.clock);
    }

    MailEvents mails() {
        return new MailEvents(attending, world.access, site, world.clock);
    }

    String address(PersonKey owner, FeedScope scope) {
        return Answers.given(making().make(Viewer.of(owner), scope)).text();
    }

    /** What the feed of this address tells at this moment. */
    ReadBack read(String address) {
        return ReadBack.of(reading().read(address).orElseThrow().text());
    }
}
