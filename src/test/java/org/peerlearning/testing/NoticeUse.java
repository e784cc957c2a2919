package org.peerlearning.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.group.TellPeople;
import org.peerlearning.notice.AskFeedback;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.CalendarTrail;
import org.peerlearning.notice.ChangePreferences;
import org.peerlearning.notice.ClearNotices;
import org.peerlearning.notice.Consequences;
import org.peerlearning.notice.Deliveries;
import org.peerlearning.notice.Digests;
import org.peerlearning.notice.EndNotices;
import org.peerlearning.notice.Failure;
import org.peerlearning.notice.GroupNotices;
import org.peerlearning.notice.HeldNews;
import org.peerlearning.notice.InMemoryCrowds;
import org.peerlearning.notice.InMemoryPreferences;
import org.peerlearning.notice.MyNotices;
import org.peerlearning.notice.NewsFacts;
import org.peerlearning.notice.NoticeChannel;
import org.peerlearning.notice.NoticeDesk;
import org.peerlearning.notice.NoticeRound;
import org.peerlearning.notice.OpenQuestions;
import org.peerlearning.notice.PlainTokens;
import org.peerlearning.notice.ReaderFacts;
import org.peerlearning.notice.RecordedMails;
import org.peerlearning.notice.RemindPeople;
import org.peerlearning.notice.Reminders;
import org.peerlearning.notice.SendNotices;
import org.peerlearning.notice.SharedTopics;
import org.peerlearning.notice.Subjects;
import org.peerlearning.notice.Unsubscribe;
import org.peerlearning.notice.WriteDigests;
import org.peerlearning.shared.PersonKey;

/** What people are told, in memory. */
public final class NoticeUse {

    public final InMemoryPreferences preferences = new InMemoryPreferences();
    public final RecordedMails mails = new RecordedMails();
    public final InMemoryCrowds crowds;

    private final World world;
    private final Set<PersonKey> inactive = new HashSet<>();
    private NoticeChannel channel = mails;

    NoticeUse(World world) {
        this.world = world;
        this.crowds = new InMemoryCrowds(world.signups, world.groups, world.use.members);
    }

    /** Instead of being recorded, mails go out here. */
    public void sendBy(NoticeChannel other) {
        channel = other;
    }

    public void deactivate(PersonKey person) {
        inactive.add(person);
    }

    /** As if the directory of users were there again. */
    public void activate(PersonKey person) {
        inactive.remove(person);
    }

    public NewsFacts facts() {
        return new NewsFacts(world.groups, world.meetings(), world.access, world.people);
    }

    public Reminders reminders() {
        return new Reminders(world.sessions);
    }

    private ReaderFacts readers() {
        return new ReaderFacts(
                people -> people.stream().filter(person -> !inactive.contains(person)).collect(Collectors.toSet()),
                world.access, world.people, preferences, new OpenQuestions(world.groups, world.use.members),
                new CalendarTrail(world.notices));
    }

    private Subjects subjects() {
        return new Subjects(world.groups, world.sessions, world.signups, crowds);
    }

    public SendNotices sending() {
        return new SendNotices(
                world.notices,
                subjects(),
                readers(),
                new Consequences(crowds, reminders()),
                new Deliveries(
                        channel,
                        (session, group, reader, method) -> Optional.of(new CalendarPart(method, "session-" + session.id().value())),
                        digests(), world.people, new PlainTokens()),
                world.clock);
    }

    public Digests digests() {
        return new Digests(
                new HeldNews(world.notices, world.notices, subjects(), readers(), facts()), world.use.members, world.sessions,
                world.meetings(),
                new SharedTopics(world.groups, world.use.members, world.access));
    }

    public RemindPeople reminding() {
        return new RemindPeople(world.notices, world.sessions, reminders(), world.transactions, world.clock);
    }

    public NoticeRound round() {
        return new NoticeRound(
                reminding(),
                new AskFeedback(world.notices, world.sessions, world.transactions, world.clock),
                new WriteDigests(preferences, world.notices, world.people, world.transactions, world.clock),
                sending());
    }

    /** A minute of the job. */
    public List<Failure> run() {
        return round().run();
    }

    public MyNotices mine() {
        return new MyNotices(world.notices, facts());
    }

    public NoticeDesk desk() {
        return new NoticeDesk(world.notices, world.access, world.clock);
    }

    public ChangePreferences choosing() {
        return new ChangePreferences(preferences, world.notices, world.people, world.transactions, world.clock);
    }

    public Unsubscribe unsubscribing() {
        return new Unsubscribe(new PlainTokens(), preferences, choosing(), world.people);
    }

    public ClearNotices clearing() {
        return new ClearNotices(world.notices, world.clock);
    }

    public EndNotices ending() {
        return new EndNotices(world.notices, preferences);
    }

    public TellPeople telling() {
        return new TellPeople(world.use.hosting(), new GroupNotices(world.notices), world.transactions, world.clock);
    }
}
