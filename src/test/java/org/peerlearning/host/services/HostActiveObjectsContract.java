package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.AoModule;

/** The {@code <ao>} module over the real library, whichever database it is. */
public abstract class HostActiveObjectsContract {
    private static final String KEY = "org.example.app";
    private static final String HERE = HostActiveObjectsContract.class.getName() + "$";
    private static final List<String> STEPS = new ArrayList<>();

    private Database database;
    private HostClusterLocks locks;

    protected abstract Database open();

    /** An entity with most kinds of columns. */
    @Table("NOTE")
    public interface NoteRow extends Entity {
        @NotNull
        @Unique
        String getTitle();

        void setTitle(String title);

        @StringLength(StringLength.UNLIMITED)
        String getBody();

        void setBody(String body);

        int getSeats();

        void setSeats(int seats);

        Date getSeen();

        void setSeen(Date seen);

        boolean isOpen();

        void setOpen(boolean open);
    }

    /** An entity with a column that no database likes. */
    public interface BadColumnRow extends Entity {
        String getNumber();

        void setNumber(String number);
    }

    /** An entity whose table name is too long. */
    @Table("A_NAME_THAT_IS_FAR_TOO_LONG_FOR_ORACLE")
    public interface LongNameRow extends Entity {
    }

    /** An entity with a name that another has. */
    @Table("NOTE")
    public interface TwinRow extends Entity {
    }

    /** Fills the table of version 1. */
    public static final class FirstTask implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("1");
        }

        @Override
        @SuppressWarnings("unchecked")
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            STEPS.add("1 from " + currentVersion);
            ao.migrate(NoteRow.class);
            ao.create(NoteRow.class, new DBParam("TITLE", "made by the task"));
        }
    }

    /** Runs after the first, though it is named before it. */
    public static final class SecondTask implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("2");
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            STEPS.add("2 from " + currentVersion);
        }
    }

    /** Fails after it has written. */
    public static final class FailingTask implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("3");
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            ao.create(NoteRow.class, new DBParam("TITLE", "never"));
            throw new IllegalStateException("not today");
        }
    }

    @Before
    public void setUp() {
        STEPS.clear();
        database = open();
        locks = new HostClusterLocks(database, "node");
    }

    @After
    public void tearDown() {
        locks.close();
        database.close();
    }

    private AoModule module() {
        return new AoModule(database, new HostPluginSettingsFactory(database), locks);
    }

    private static String ao(String... children) {
        return "<ao key='ao' namespace='org.peerlearning'>" + String.join("", children) + "</ao>";
    }

    private static String entity(String name) {
        return "<entity>" + HERE + name + "</entity>";
    }

    private static String task(String name) {
        return "<upgradeTask>" + HERE + name + "</upgradeTask>";
    }

    private ActiveObjects enabled(String... children) {
        AoModule module = module();
        TestPlugin plugin = TestPlugin.with(KEY, ao(children));
        ActiveObjects ao = module.activeObjects(KEY);
        module.enable(plugin.module("ao"), plugin);
        return ao;
    }

    private String refused(String... children) {
        return assertThrows(HostFailure.class, () -> enabled(children)).getMessage();
    }

    @Test
    public void tablesHaveConfluencesNames() {
        // Known from the tables of an installed product, AO_60DB71_RAPIDVIEW among them.
        assertEquals("AO_60DB71", new AoTables("com.pyxis.greenhopper.jira").prefix());
        enabled(entity("NoteRow"));
        String table = new AoTables("org.peerlearning").prefix() + "_NOTE";
        String quoted = database.isPostgres() ? "\"" + table + "\"" : table;
        assertEquals(Integer.valueOf(0),
                database.first("SELECT COUNT(*) FROM " + quoted, row -> row.getInt(1)).orElseThrow());
    }

    @Test
    public void callsBeforeTheModuleIsReadyFailLoudly() {
        AoModule module = module();
        ActiveObjects ao = module.activeObjects(KEY);
        assertFalse(ao.moduleMetaData().isInitialized());
        String message = assertThrows(IllegalStateException.class, () -> ao.find(NoteRow.class)).getMessage();
        assertTrue(message, message.contains(KEY));
        assertThrows(IllegalStateException.class, () -> ao.executeInTransaction(() -> null));
        TestPlugin plugin = TestPlugin.with(KEY, ao(entity("NoteRow")));
        module.enable(plugin.module("ao"), plugin);
        assertTrue(ao.moduleMetaData().isInitialized());
        assertEquals(0, ao.find(NoteRow.class).length);
    }

    @Test
    public void rowsAreStoredFoundCountedAndDeleted() {
        ActiveObjects ao = enabled(entity("NoteRow"));
        Date noon = new Date(1_774_785_600_000L);
        NoteRow one = ao.create(NoteRow.class, Map.of("TITLE", "one", "SEATS", 3, "OPEN", true));
        one.setBody("x".repeat(10_000));
        one.setSeen(noon);
        one.save();
        ao.create(NoteRow.class, new DBParam("TITLE", "two"), new DBParam("SEATS", 5));
        NoteRow read = ao.get(NoteRow.class, one.getID());
        assertEquals("one", read.getTitle());
        assertEquals(10_000, read.getBody().length());
        assertEquals(noon.getTime(), read.getSeen().getTime());
        assertTrue(read.isOpen());
        assertNull(ao.get(NoteRow.class, -1));
        assertEquals(2, ao.count(NoteRow.class));
        assertEquals(1, ao.count(NoteRow.class, "SEATS > ?", 3));
        NoteRow[] found = ao.find(NoteRow.class, Query.select().where("SEATS >= ?", 1).order("TITLE DESC").limit(1));
        assertEquals("two", found[0].getTitle());
        List<String> streamed = new ArrayList<>();
        ao.stream(NoteRow.class, row -> streamed.add(row.getTitle()));
        assertEquals(2, streamed.size());
        assertEquals(1, ao.deleteWithSQL(NoteRow.class, "TITLE = ?", "two"));
        ao.delete(read);
        assertEquals(0, ao.count(NoteRow.class));
    }

    @Test
    public void activeObjectsJoinTheTransactionOfTheHost() {
        ActiveObjects ao = enabled(entity("NoteRow"));
        HostTransactions transactions = new HostTransactions(database);
        assertThrows(IllegalStateException.class, () -> transactions.execute(() -> {
            ao.create(NoteRow.class, new DBParam("TITLE", "one"));
            ao.executeInTransaction(() -> ao.create(NoteRow.class, new DBParam("TITLE", "two")));
            assertEquals(2, ao.count(NoteRow.class));
            throw new IllegalStateException();
        }));
        assertEquals(0, ao.count(NoteRow.class));
        Error error = new AssertionError();
        assertThrows(AssertionError.class, () -> ao.executeInTransaction(() -> {
            ao.create(NoteRow.class, new DBParam("TITLE", "one"));
            throw error;
        }));
        assertEquals(0, ao.count(NoteRow.class));
        ao.executeInTransaction(() -> ao.create(NoteRow.class, new DBParam("TITLE", "one")));
        assertEquals(1, ao.count(NoteRow.class));
    }

    @Test
    public void outsideATransactionEachCallStaysByItself() {
        ActiveObjects ao = enabled(entity("NoteRow"));
        NoteRow row = ao.create(NoteRow.class, new DBParam("TITLE", "one"));
        assertThrows(ActiveObjectsException.class, () -> ao.create(NoteRow.class, new DBParam("TITLE", "one")));
        row.setSeats(4);
        row.save();
        assertEquals(4, ao.find(NoteRow.class)[0].getSeats());
    }

    @Test
    public void aRefusedStatementIsAnActiveObjectsExceptionWithItsState() {
        ActiveObjects ao = enabled(entity("NoteRow"));
        ao.create(NoteRow.class, new DBParam("TITLE", "one"));
        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class,
                () -> ao.executeInTransaction(() -> ao.create(NoteRow.class, new DBParam("TITLE", "one"))));
        assertEquals("23505", ((SQLException) refused.getCause()).getSQLState());
        assertThrows(ActiveObjectsException.class, () -> ao.find(NoteRow.class, "NO_SUCH_COLUMN = ?", 1));
        assertThrows(IllegalArgumentException.class, () -> ao.create(NoteRow.class));
    }

    @Test
    public void aTouchedRowMakesTheOthersWait() throws Exception {
        ActiveObjects ao = enabled(entity("NoteRow"));
        int id = ao.create(NoteRow.class, new DBParam("TITLE", "one")).getID();
        ExecutorService people = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<?>> clicks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                clicks.add(people.submit(() -> {
                    go.await();
                    return ao.executeInTransaction(() -> {
                        NoteRow touched = ao.get(NoteRow.class, id);
                        touched.setSeen(new Date(System.nanoTime() / 1_000));
                        touched.save();
                        NoteRow read = ao.get(NoteRow.class, id);
                        read.setSeats(read.getSeats() + 1);
                        read.save();
                        return null;
                    });
                }));
            }
            go.countDown();
            for (Future<?> click : clicks) {
                click.get(30, TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(24, ao.get(NoteRow.class, id).getSeats());
    }

    @Test
    public void upgradeTasksRunOnceInTheOrderOfTheirVersions() {
        ActiveObjects ao = enabled(entity("NoteRow"), task("SecondTask"), task("FirstTask"));
        assertEquals(List.of("1 from 0", "2 from 1"), STEPS);
        assertEquals("made by the task", ao.find(NoteRow.class)[0].getTitle());
        assertEquals("2", new HostPluginSettingsFactory(database).createGlobalSettings()
                .get(new AoTables("org.peerlearning").prefix() + "_#"));
        STEPS.clear();
        assertEquals(1, enabled(entity("NoteRow"), task("FirstTask"), task("SecondTask")).count(NoteRow.class));
        assertEquals(List.of(), STEPS);
    }

    @Test
    public void aFailingUpgradeTaskStopsTheStartAndLeavesNothing() {
        enabled(entity("NoteRow"), task("FirstTask"));
        AoModule module = module();
        TestPlugin plugin = TestPlugin.with(KEY, ao(entity("NoteRow"), task("FirstTask"), task("FailingTask")));
        ActiveObjects ao = module.activeObjects(KEY);
        String message = assertThrows(HostFailure.class, () -> module.enable(plugin.module("ao"), plugin)).getMessage();
        assertTrue(message, message.contains("FailingTask") && message.contains("not today"));
        assertThrows(IllegalStateException.class, () -> ao.find(NoteRow.class));
        assertEquals(1, enabled(entity("NoteRow"), task("FirstTask")).count(NoteRow.class));
    }

    @Test
    public void whatConfluenceRefusesIsRefused() {
        String column = refused(entity("BadColumnRow"));
        assertTrue(column, column.contains("BadColumnRow") && column.contains("NUMBER"));
        String table = refused(entity("LongNameRow"));
        assertTrue(table, table.contains("LongNameRow"));
        String twins = refused(entity("NoteRow"), entity("TwinRow"));
        assertTrue(twins, twins.contains("TwinRow"));
        assertTrue(refused("<entity>java.lang.String</entity>").contains("java.lang.String"));
        assertTrue(refused().contains("entities"));
        assertTrue(refused(entity("NoteRow"), "<upgradeTask>java.util.ArrayList</upgradeTask>").contains("ArrayList"));
        assertTrue(refused(entity("NoteRow"), "<other/>").contains("<other>"));
        assertTrue(refused(entity("NoteRow"), task("FirstTask"), task("FirstTask")).contains("same version"));
    }

    @Test
    public void anAppHasOneAoModule() {
        AoModule module = module();
        TestPlugin plugin = TestPlugin.with(KEY, ao(entity("NoteRow")));
        module.enable(plugin.module("ao"), plugin);
        assertThrows(HostFailure.class, () -> module.enable(plugin.module("ao"), plugin));
        module.disable(plugin);
        module.enable(plugin.module("ao"), plugin);
    }

    @Test
    public void nodesThatStartTogetherMigrateOneAfterTheOther() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<ActiveObjects>> starts = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                starts.add(nodes.submit(() -> enabled(entity("NoteRow"), task("FirstTask"))));
            }
            for (Future<ActiveObjects> start : starts) {
                assertNotNull(start.get(30, TimeUnit.SECONDS));
            }
            assertEquals(1, starts.get(3).get().count(NoteRow.class));
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(List.of("1 from 0"), STEPS);
    }

    @Test
    public void theModuleTellsOfItsTables() throws Exception {
        ActiveObjects ao = enabled(entity("NoteRow"));
        assertTrue(ao.moduleMetaData().isTablePresent(NoteRow.class));
        assertFalse(ao.moduleMetaData().isTablePresent(BadColumnRow.class));
        assertTrue(ao.moduleMetaData().isDataSourcePresent());
        assertEquals(database.isPostgres() ? "POSTGRESQL" : "H2", ao.moduleMetaData().getDatabaseType().name());
        ao.moduleMetaData().awaitInitialization(1, TimeUnit.SECONDS);
    }
}
