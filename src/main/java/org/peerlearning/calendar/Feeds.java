package org.peerlearning.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.calendar.FeedMeetings.Entry;
import org.peerlearning.calendar.FeedMeetings.Found;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SeriesRepository;

/** Reading a feed by its address. Whoever has the address reads it; what it tells is what its owner may see at this moment. */
public final class Feeds {

    private static final String COLOR = "teal";
    private static final Duration REFRESH = Duration.ofHours(2);

    private final FeedRepository feeds;
    private final FeedMeetings meetings;
    private final SeriesRepository series;
    private final Subscribers subscribers;
    private final CalendarSite site;
    private final Clock clock;

    public Feeds(
            FeedRepository feeds,
            FeedMeetings meetings,
            SeriesRepository series,
            Subscribers subscribers,
            CalendarSite site,
            Clock clock) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.series = series;
        this.subscribers = subscribers;
        this.site = site;
        this.clock = clock;
    }

    /** Empty for an address that was never given out, or was revoked, and for one whose owner is gone: nobody can tell which. */
    public Optional<CalendarText> read(String token) {
        return FeedToken.read(token)
                .flatMap(secret -> feeds.byDigest(secret.digest()))
                .flatMap(feed -> subscribers.find(feed.owner())
                        .map(owner -> written(feed, new SessionEvents(site, owner.language()), owner.zone())));
    }

    private CalendarText written(Feed feed, SessionEvents words, ZoneId home) {
        Instant now = clock.instant();
        Found found = meetings.of(feed, now);
        List<Event> events = feed.scope() instanceof Mine ? own(found.entries(), words) : open(found.entries(), words);
        ICalendar.Look look = new ICalendar.Look(name(feed, found, words), COLOR, REFRESH);
        return CalendarText.of(new ICalendar(Optional.empty(), Optional.of(look), Optional.empty(), home, events), now);
    }

    private static String name(Feed feed, Found found, SessionEvents words) {
        if (feed.scope() instanceof Mine) {
            return words.site().say(words.language(), Phrase.MINE);
        }
        return found.title().isEmpty()
                ? words.site().say(words.language(), Phrase.HIDDEN)
                : words.site().say(words.language(), Phrase.GROUPS, found.title());
    }

    /** Each by itself: somebody's own are not all of a series, and what a mail told of one is told of the same here. */
    private static List<Event> own(List<Entry> entries, SessionEvents words) {
        return entries.stream()
                .map(entry -> words.alone(entry.meeting(), entry.part()
                        .map(part -> words.attended(entry.meeting(), part))
                        .orElseGet(() -> words.open(entry.meeting()))))
                .toList();
    }

    private List<Event> open(List<Entry> entries, SessionEvents words) {
        Map<SeriesId, List<Meeting>> bySeries = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries) {
            Meeting meeting = entry.meeting();
            meeting.session().series().ifPresentOrElse(
                    id -> bySeries.computeIfAbsent(id, same -> new ArrayList<>()).add(meeting),
                    () -> events.add(words.alone(meeting, words.open(meeting))));
        }
        Map<SeriesId, Series> known =
                series.byIds(bySeries.keySet()).stream().collect(Collectors.toMap(Series::id, Function.identity()));
        bySeries.forEach((id, some) -> {
            if (known.containsKey(id)) {
                events.addAll(new SeriesEvents(known.get(id), words, words::open).of(some));
            } else {
                some.forEach(meeting -> events.add(words.alone(meeting, words.open(meeting))));
            }
        });
        return events;
    }
}
