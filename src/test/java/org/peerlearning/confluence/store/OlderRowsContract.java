package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Test;
import org.mockito.Mockito;
import org.peerlearning.group.Course;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Host;
import org.peerlearning.group.Life;
import org.peerlearning.group.Membership;
import org.peerlearning.group.Role;
import org.peerlearning.group.Tie;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Cause;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupId;
import org.peerlearning.signup.Standing;
import org.peerlearning.signup.Tallies;
import org.peerlearning.testing.Cast;

/** Rows from before there were terms, lines and history: they are read as what held then, and work on. */
public abstract class OlderRowsContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Cause CAUSE = Cause.of(Cast.HOST, Door.DESK);

    /** Sessions as the first tables had them. */
    @Table("SESSION")
    @Indexes(@Index(name = "STARTS", methodNames = {"getGroupId", "getLocalStart"}))
    public interface FirstSessionRow extends Entity {
        @NotNull
        int getGroupId();

        @NotNull
        String getLocalStart();

        @NotNull
        String getZoneId();

        @NotNull
        int getMinutes();

        @StringLength(StringLength.MAX_LENGTH)
        String getPlace();

        @StringLength(StringLength.MAX_LENGTH)
        String getLink();

        @NotNull
        int getCapacity();

        @NotNull
        long getTouched();

        @NotNull
        int getTaken();
    }

    /** Sign-ups as the first tables had them. */
    @Table("SIGNUP")
    @Indexes(@Index(name = "SEATS", methodNames = {"getSessionId", "getState"}))
    public interface FirstSignupRow extends Entity {
        @NotNull
        int getSessionId();

        @NotNull
        String getPerson();

        @NotNull
        String getState();

        @NotNull
        int getSeat();

        @NotNull
        long getSince();

        Long getEnded();

        @NotNull
        @Unique
        @StringLength(300)
        String getPersonClaim();

        @NotNull
        @Unique
        String getSeatClaim();
    }

    /** History as the first table had it: changes of sign-ups and nothing else. */
    @Table("HISTORY")
    @Indexes(@Index(name = "STORY", methodNames = {"getSessionId", "getPerson"}))
    public interface FirstHistoryRow extends RawEntity<Long> {
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @NotNull
        int getSessionId();

        @NotNull
        int getSignupId();

        @NotNull
        String getPerson();

        @NotNull
        String getStood();

        @NotNull
        String getStands();

        String getDoneBy();

        @NotNull
        String getDoor();

        @StringLength(StringLength.MAX_LENGTH)
        String getNote();

        @NotNull
        long getHappened();
    }

    /** Groups as the first tables had them. */
    @Table("GROUP")
    public interface FirstGroupRow extends Entity {
        @NotNull
        String getSpaceKey();

        @NotNull
        String getTitle();

        @NotNull
        @StringLength(StringLength.UNLIMITED)
        String getSummary();

        @NotNull
        String getFormat();

        boolean isForWork();

        boolean isForPassion();

        @NotNull
        String getShownTo();

        Long getPageId();

        @NotNull
        long getStarted();
    }

    /** Hosts as the first tables had them. */
    @Table("GROUP_HOST")
    public interface FirstGroupHostRow extends Entity {
        @NotNull
        int getGroupId();

        @NotNull
        String getPerson();

        @NotNull
        int getHostOrder();
    }

    /** An empty database. */
    abstract Database database();

    private static GroupId group(HostActiveObjects ao, PersonKey host) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SPACE_KEY", "ENG");
        columns.put("TITLE", "Quilting");
        columns.put("SUMMARY", "Patches");
        columns.put("FORMAT", "dojo");
        columns.put("FOR_WORK", true);
        columns.put("FOR_PASSION", false);
        columns.put("SHOWN_TO", "everyone");
        columns.put("PAGE_ID", 77L);
        columns.put("STARTED", 5_000L);
        int id = ao.create(FirstGroupRow.class, columns).getID();
        Map<String, Object> hosts = new HashMap<>();
        hosts.put("GROUP_ID", id);
        hosts.put("PERSON", host.value());
        hosts.put("HOST_ORDER", 0);
        ao.create(FirstGroupHostRow.class, hosts);
        return new GroupId(id);
    }

    @Test
    public void olderGroupsAreReadAsWhatTheyWereAndWorkOn() {
        try (Database database = database()) {
            HostActiveObjects first = start(database, List.of(FirstGroupRow.class, FirstGroupHostRow.class));
            GroupId id = group(first, Cast.HOST);

            Nodes.Node node = Nodes.node(database, start(database, Nodes.ROWS));
            Group group = node.groups().byId(id).orElseThrow();
            assertEquals(GroupDetails.USUAL, group.details());
            assertEquals(Course.BEGINNING, group.course());
            assertEquals(List.of(new Host(Cast.HOST, Role.HOST, Instant.ofEpochMilli(5_000))), group.team());
            assertEquals(1, group.people());
            assertEquals(0, group.version());
            assertEquals(List.of(group), node.groups().find(GroupFilter.ANY, Optional.empty(), 9));
            assertEquals(List.of(), node.groups().find(GroupFilter.ANY.living(Set.of(Life.ACTIVE)), Optional.empty(), 9));
            assertEquals(List.of(id), node.members().hostedBy(Cast.HOST));
            assertTrue(node.groups().isHost(id, Cast.HOST));
            assertEquals(Set.of(id), node.groups().withPerson(Cast.HOST, List.of(id)));

            node.members().changing(id, gathering -> gathering.enter(Cast.ANA, Tie.MEMBER, true, NOW));
            assertEquals(2, node.groups().byId(id).orElseThrow().people());
            assertEquals(
                    List.of(Tie.HOSTING, Tie.MEMBER),
                    node.members().list(id, false, Optional.empty(), 9).stream().map(Membership::tie).toList());
            node.members().changing(id, gathering -> {
                gathering.dismiss(Cast.HOST, NOW);
                gathering.appoint(Cast.ANA, Role.HOST, NOW);
                gathering.say(group.profile(), group.details());
                return true;
            });
            assertEquals(List.of(Cast.ANA), node.groups().byId(id).orElseThrow().hosts());
            assertEquals(1, node.groups().find(GroupFilter.ANY.saying("quilt"), Optional.empty(), 9).size());
        }
    }

    private static HostActiveObjects start(Database database, List<Class<? extends RawEntity<?>>> rows) {
        HostActiveObjects ao = new HostActiveObjects(database, Nodes.NAMESPACE);
        new AoStart(database, Mockito.mock(PluginSettings.class), new ReentrantLock(), Nodes.NAMESPACE).run(rows, List.of(), ao);
        return ao;
    }

    private static int session(HostActiveObjects ao, int taken) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("GROUP_ID", 1);
        columns.put("LOCAL_START", "2026-12-01T17:30");
        columns.put("ZONE_ID", "Europe/Paris");
        columns.put("MINUTES", 90);
        columns.put("CAPACITY", 3);
        columns.put("TOUCHED", 7L);
        columns.put("TAKEN", taken);
        return ao.create(FirstSessionRow.class, columns).getID();
    }

    private static int signup(HostActiveObjects ao, int session, PersonKey person, int seat, boolean active) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SESSION_ID", session);
        columns.put("PERSON", person.value());
        columns.put("STATE", active ? "SEATED" : "CANCELLED");
        columns.put("SEAT", seat);
        columns.put("SINCE", 1_000L);
        if (!active) {
            columns.put("ENDED", 2_000L);
        }
        columns.put("PERSON_CLAIM", active ? session + ":" + person.value() : "ended:" + seat);
        columns.put("SEAT_CLAIM", active ? session + ":" + seat : "ended:" + seat);
        return ao.create(FirstSignupRow.class, columns).getID();
    }

    @Test
    public void olderHistoryIsReadAndGoesOn() {
        try (Database database = database()) {
            HostActiveObjects first = start(database, List.of(FirstSessionRow.class, FirstSignupRow.class, FirstHistoryRow.class));
            int number = session(first, 0);
            int ana = signup(first, number, Cast.ANA, 1, false);
            Map<String, Object> line = new HashMap<>();
            line.put("ID", ((long) number << Integer.SIZE) + 1);
            line.put("SESSION_ID", number);
            line.put("SIGNUP_ID", ana);
            line.put("PERSON", Cast.ANA.value());
            line.put("STOOD", "SEATED");
            line.put("STANDS", "CANCELLED");
            line.put("DOOR", "REST");
            line.put("HAPPENED", 2_000L);
            first.create(FirstHistoryRow.class, line);

            Nodes.Node node = Nodes.node(database, start(database, Nodes.ROWS));
            SessionId id = new SessionId(number);
            node.signups().changing(id, seating -> {
                assertEquals(Optional.of(Standing.SEATED), seating.stoodBefore(seating.lastEnded(Cast.ANA).orElseThrow()));
                seating.note(Deed.CAPACITY_CHANGED, CAUSE, NOW, 3, 4);
                return true;
            });
            assertEquals(
                    List.of(
                            HistoryEntry.ofSession(id, Deed.CAPACITY_CHANGED, List.of(3L, 4L), CAUSE, NOW),
                            new HistoryEntry(
                                    id, new SignupId(ana), Cast.ANA, Optional.of(Standing.SEATED), Standing.CANCELLED,
                                    Cause.rules(Door.REST), Instant.ofEpochMilli(2_000))),
                    node.signups().history(id, Optional.empty(), 9));
        }
    }

    @Test
    public void olderRowsAreReadAsWhatHeldThenAndWorkOn() {
        try (Database database = database()) {
            HostActiveObjects first = start(database, List.of(FirstSessionRow.class, FirstSignupRow.class));
            int number = session(first, 2);
            int bo = signup(first, number, Cast.BO, 1, true);
            signup(first, number, Cast.CEM, 9, false);
            int ana = signup(first, number, Cast.ANA, 3, true);
            int empty = session(first, 0);

            Nodes.Node node = Nodes.node(database, start(database, Nodes.ROWS));
            SessionId id = new SessionId(number);
            Session session = node.sessions().byId(id).orElseThrow();
            assertEquals(SignupTerms.OPEN, session.terms());
            assertEquals(false, session.calledOff());
            assertEquals(new Tally(2, 0, 0), Tallies.of(node.sessions(), id));
            assertEquals(
                    List.of(Cast.BO, Cast.ANA), node.signups().seated(id, 0, 9).stream().map(Signup::person).toList());
            assertEquals(ana, node.signups().of(Cast.ANA, List.of(id)).get(id).turn());
            assertEquals(List.of(), node.signups().history(id, Optional.empty(), 9));
            assertNull(node.ao().get(SessionRow.class, number).getNextTurn());
            LocalDateTime ever = LocalDateTime.parse("9000-01-01T00:00");
            assertEquals(List.of(id), node.signups().activeOf(Cast.ANA, ever));
            assertEquals(List.of(), node.signups().activeOf(Cast.CEM, ever));

            Signup dee = enter(node, id, new PersonKey("dee"), Standing.SEATED);
            assertEquals(2, dee.seat());
            assertEquals(ana + 1, dee.turn());
            Signup eli = enter(node, id, new PersonKey("eli"), Standing.WAITING);
            assertEquals(ana + 2, eli.turn());
            node.signups().changing(id, seating -> {
                Signup older = seating.of(Cast.BO).orElseThrow();
                assertEquals(bo, older.id().value());
                Signup gone = seating.move(older, Standing.CANCELLED, Optional.empty(), CAUSE, NOW);
                assertEquals(Optional.empty(), seating.stoodBefore(seating.lastEnded(Cast.CEM).orElseThrow()));
                assertEquals(Optional.of(gone), seating.lastEnded(Cast.BO));
                return seating.move(eli, Standing.SEATED, Optional.empty(), CAUSE, NOW);
            });
            assertEquals(List.of(1, 2, 3), node.signups().seated(id, 0, 9).stream().map(Signup::seat).toList());
            assertEquals(new Tally(3, 0, 0), node.audit().books(id).kept());
            assertEquals(1, enter(node, new SessionId(empty), Cast.ANA, Standing.SEATED).turn());
        }
    }

    private static Signup enter(Nodes.Node node, SessionId session, PersonKey person, Standing standing) {
        return node.signups().changing(session, seating -> seating.enter(person, standing, CAUSE, NOW)).orElseThrow();
    }
}
