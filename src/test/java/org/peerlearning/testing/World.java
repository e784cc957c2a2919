package org.peerlearning.testing;

import java.time.Instant;
import java.util.Set;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Groups;
import org.peerlearning.group.InMemoryGroupRepository;
import org.peerlearning.group.Tag;
import org.peerlearning.session.InMemorySessionRepository;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.ScheduleSession;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.DirectTransactions;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.signup.AddParticipant;
import org.peerlearning.signup.AnswerOffer;
import org.peerlearning.signup.CallOff;
import org.peerlearning.signup.CancelSignup;
import org.peerlearning.signup.ChangeCapacity;
import org.peerlearning.signup.ChangeMind;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.DecideRequest;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.InMemorySignupRepository;
import org.peerlearning.signup.MoveParticipant;
import org.peerlearning.signup.Participants;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.RemoveParticipant;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.SignupStates;

/** Everything the features need, in memory, and situations to put them in. It is nine in the morning of 2 March 2026, UTC. */
public final class World {

    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    public final FakeAccess access = new FakeAccess();
    public final FakePeople people = new FakePeople();
    public final InMemoryGroupRepository groups = new InMemoryGroupRepository();
    public final InMemorySessionRepository sessions = new InMemorySessionRepository();
    public final InMemorySignupRepository signups = new InMemorySignupRepository(sessions);
    public final FakeGroupPages pages = new FakeGroupPages();
    public final DirectTransactions transactions = new DirectTransactions(groups, sessions, signups, pages);

    private long lastPage = 5_000_000_000L;

    public Groups finding() {
        return new Groups(groups, access);
    }

    public Meetings meetings() {
        return new Meetings(sessions, groups, access, clock);
    }

    public ScheduleSession scheduling() {
        return new ScheduleSession(finding(), sessions, access, transactions, clock);
    }

    public StartGroup starting() {
        return new StartGroup(groups, sessions, pages, access, transactions, clock);
    }

    public SeatKeeper keeper() {
        return new SeatKeeper(signups, people, clock);
    }

    public SignUp signUp() {
        return new SignUp(meetings(), keeper());
    }

    public CancelSignup cancelling() {
        return new CancelSignup(meetings(), keeper());
    }

    public ChangeMind changingMind() {
        return new ChangeMind(meetings(), keeper());
    }

    public AnswerOffer answering() {
        return new AnswerOffer(meetings(), keeper());
    }

    public Desk desk() {
        return new Desk(meetings(), signups, access);
    }

    public AddParticipant adding() {
        return new AddParticipant(desk(), keeper(), people, access);
    }

    public RemoveParticipant removing() {
        return new RemoveParticipant(desk(), keeper());
    }

    public MoveParticipant moving() {
        return new MoveParticipant(desk(), keeper(), transactions);
    }

    public DecideRequest deciding() {
        return new DecideRequest(desk(), keeper());
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
        return new SignupStates(meetings(), signups, clock);
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
        private boolean hidden;

        private GroupSituation() {}

        public GroupSituation in(SpaceKey where) {
            space = where;
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
                    new GroupProfile(space, title, "What light does.", Format.WALK, Set.of(Tag.PASSION), shownTo);
            PageId page = new PageId(++lastPage);
            GroupId id = groups.add(profile, host, clock.instant());
            groups.settle(id, page);
            if (!hidden) {
                access.showToAll(page);
            }
            return groups.byId(id).orElseThrow();
        }
    }
}
