package org.peerlearning.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.group.InMemoryGroupRepository;
import org.peerlearning.group.Joining;
import org.peerlearning.group.NewGroup;
import org.peerlearning.notice.InMemoryNotices;
import org.peerlearning.notice.SignupNotices;
import org.peerlearning.session.InMemorySeriesRepository;
import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSessions;
import org.peerlearning.session.Planning;
import org.peerlearning.session.ScheduleSession;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.DirectTransactions;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AddParticipants;
import org.peerlearning.signup.AddWalkIn;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.DeclineInvitation;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Draws;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.FakeEntitled;
import org.peerlearning.signup.HoldAnyway;
import org.peerlearning.signup.InMemorySignupRepository;
import org.peerlearning.signup.Invite;
import org.peerlearning.signup.MailParticipants;
import org.peerlearning.signup.MarkAttendance;
import org.peerlearning.signup.MergeSessions;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.Participants;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RecordedLetters;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignUpColleague;
import org.peerlearning.signup.SignupStates;

/** Everything the features need, in memory, and situations to put them in. It is nine in the morning of 2 March 2026, UTC. */
public final class World {

    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    public final FakeAccess access = new FakeAccess();
    public final FakePeople people = new FakePeople();
    public final FakeEntitled entitled = new FakeEntitled();
    public final InMemoryGroupRepository groups = new InMemoryGroupRepository();
    public final InMemorySessionRepository sessions = new InMemorySessionRepository();
    public final InMemorySeriesRepository series = new InMemorySeriesRepository();
    public final InMemorySignupRepository signups = new InMemorySignupRepository(sessions);
    public final FakeGroupPages pages = new FakeGroupPages();
    public final RecordedLetters letters = new RecordedLetters();
    public final InMemoryNotices notices = new InMemoryNotices(clock);
    public final DirectTransactions transactions = new DirectTransactions(groups, sessions, series, signups, pages, notices);

    public final GroupUse use = new GroupUse(this);
    public final PlanUse plan = new PlanUse(this);
    public final NoticeUse told = new NoticeUse(this);

    /** Groups of the wiki's users, by name. */
    public final Set<String> wikiGroups = new HashSet<>(Set.of("photographers"));
    private long lastSeed;
    private long lastPage = 5_000_000_000L;

    public Groups finding() {
        return new Groups(groups, access);
    }

    public Meetings meetings() {
        return new Meetings(sessions, groups, access, clock);
    }

    public Planning planning() {
        NewSessions made = new NewSessions(sessions, wikiGroups::contains, this::drawSeed);
        return new Planning(made, series, meetings(), access, people, clock);
    }

    /** The first is of all zeros but for the last digit, which is 1, and so on. */
    private String drawSeed() {
        return String.format("%064x", ++lastSeed);
    }

    public ScheduleSession scheduling() {
        return new ScheduleSession(finding(), planning(), transactions);
    }

    public StartGroup starting() {
        return new StartGroup(use.origin(), transactions, planning());
    }

    public SeatKeeper keeper() {
        return new SeatKeeper(signups, people, clock, new SignupNotices(notices));
    }

    public SignUp signUp() {
        return new SignUp(meetings(), keeper(), entitled);
    }

    public CancelSignup cancelling() {
        return new CancelSignup(meetings(), keeper(), entitled);
    }

    public ChangeMind changingMind() {
        return new ChangeMind(meetings(), keeper(), entitled);
    }

    public AnswerOffer answering() {
        return new AnswerOffer(meetings(), keeper(), entitled);
    }

    public DeclineInvitation decliningInvitations() {
        return new DeclineInvitation(meetings(), keeper(), entitled);
    }

    public SignUpColleague bringing() {
        return new SignUpColleague(meetings(), keeper(), desk(), people, access, entitled);
    }

    public Invite inviting() {
        return new Invite(meetings(), keeper(), desk(), people, access);
    }

    public Desk desk() {
        return new Desk(meetings(), signups, access);
    }

    public AddParticipant adding() {
        return new AddParticipant(desk(), keeper(), people, access, entitled);
    }

    public AddParticipants addingSeveral() {
        return new AddParticipants(desk(), keeper(), people, access, entitled);
    }

    public AddWalkIn addingWalkIn() {
        return new AddWalkIn(desk(), keeper(), people, access, entitled);
    }

    public MarkAttendance markingAttendance() {
        return new MarkAttendance(desk(), keeper());
    }

    public MailParticipants mailing() {
        return new MailParticipants(desk(), keeper(), letters, access);
    }

    public MergeSessions merging() {
        return new MergeSessions(desk(), keeper(), transactions, entitled);
    }

    public RemoveParticipant removing() {
        return new RemoveParticipant(desk(), keeper());
    }

    public MoveParticipant moving() {
        return new MoveParticipant(desk(), keeper(), transactions, entitled);
    }

    public DecideRequest deciding() {
        return new DecideRequest(desk(), keeper());
    }

    public HoldAnyway holdingAnyway() {
        return new HoldAnyway(desk(), keeper());
    }

    public Draws draws() {
        return new Draws(meetings(), signups, desk());
    }

    public ChangeCapacity changingCapacity() {
        return new ChangeCapacity(desk(), keeper());
    }

    public CallOff callingOff() {
        return new CallOff(desk(), keeper());
    }

    public EndSignups ending() {
        return new EndSignups(signups, keeper(), transactions);
    }

    public PassSeatsOn passingOn() {
        return new PassSeatsOn(signups, keeper(), clock);
    }

    public CheckSignups checking() {
        return new CheckSignups(signups, keeper(), people, access, clock);
    }

    public SignupStates states() {
        return new SignupStates(meetings(), signups, entitled, clock);
    }

    public Participants participants() {
        return new Participants(meetings(), signups, access);
    }

    /** A group that everybody may see, unless the situation says otherwise. */
    public GroupSituation aGroup() {
        return new GroupSituation();
    }

    /** A session in three days, of a new group that everybody may see, unless the situation says otherwise. */
    public SessionSituation aSession() {
        return new SessionSituation(this);
    }

    /** A group in the making. */
    public final class GroupSituation {

        private SpaceKey space = Cast.ENG;
        private String title = "Street photography";
        private Audience shownTo = Audience.EVERYONE;
        private PersonKey host = Cast.HOST;
        private GroupDetails details = GroupDetails.USUAL;
        private Optional<GroupId> parent = Optional.empty();
        private Format format = Format.WALK;
        private Set<Tag> tags = Set.of(Tag.PASSION);
        private boolean hidden;

        private GroupSituation() {}

        public GroupSituation with(GroupDetails some) {
            details = some;
            return this;
        }

        /** So many people, hosts among them. */
        public GroupSituation forPeople(int min, int max) {
            return with(new GroupDetails(
                    details.language(), details.topics(), details.softSkills(), details.agreement(), min, max, details.joining()));
        }

        /** The hosts say yes to each person. */
        public GroupSituation onRequest() {
            return with(new GroupDetails(
                    details.language(), details.topics(), details.softSkills(), details.agreement(),
                    details.sizeMin(), details.sizeMax(), Joining.ON_REQUEST));
        }

        public GroupSituation grownFrom(Group other) {
            parent = Optional.of(other.id());
            return this;
        }

        public GroupSituation in(SpaceKey where) {
            space = where;
            return this;
        }

        public GroupSituation meetingAs(Format how) {
            format = how;
            return this;
        }

        public GroupSituation tagged(Tag... some) {
            tags = Set.of(some);
            return this;
        }

        public GroupSituation titled(String text) {
            title = text;
            return this;
        }

        public GroupSituation showingParticipantsTo(Audience audience) {
            shownTo = audience;
            return this;
        }

        public GroupSituation hostedBy(PersonKey person) {
            host = person;
            return this;
        }

        /** Nobody may view its page. */
        public GroupSituation hidden() {
            hidden = true;
            return this;
        }

        public Group there() {
            GroupProfile profile =
                    new GroupProfile(space, title, "What light does.", format, tags, shownTo);
            PageId page = new PageId(++lastPage);
            GroupId id = groups.add(new NewGroup(profile, details, parent), host, clock.instant());
            groups.settle(id, page);
            if (!hidden) {
                access.showToAll(page);
            }
            return groups.byId(id).orElseThrow();
        }
    }
}
