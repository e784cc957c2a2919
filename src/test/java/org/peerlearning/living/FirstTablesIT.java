package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.schema.Table;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.confluence.store.OlderRowsContract.FirstGroupHostRow;
import org.peerlearning.confluence.store.OlderRowsContract.FirstGroupRow;
import org.peerlearning.confluence.store.OlderRowsContract.FirstHistoryRow;
import org.peerlearning.confluence.store.OlderRowsContract.FirstSessionRow;
import org.peerlearning.confluence.store.OlderRowsContract.FirstSignupRow;
import org.peerlearning.host.Host;
import org.peerlearning.host.HostSettings;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;
import org.peerlearning.testing.Postgres;

/**
 * The packaged app comes to a wiki whose tables are the first there ever were, with rows in them: whatever columns and tables came later
 * are taken away before it starts.
 */
public class FirstTablesIT {

    private static final String PREFIX = "AO_B02FB7_";
    private static final String REST = "/rest/peer-learning/1.0";
    private static final List<Class<?>> FIRST = List.of(
            FirstGroupRow.class, FirstGroupHostRow.class, FirstSessionRow.class, FirstSignupRow.class, FirstHistoryRow.class);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsInThemGoesOnWithH2() throws Exception {
        goesOn(Map.of());
    }

    @Test
    public void whatIsInThemGoesOnWithPostgres() throws Exception {
        goesOn(Map.of(
                "host.jdbc.url", Postgres.database("first"), "host.jdbc.user", Postgres.USER, "host.jdbc.password", Postgres.PASSWORD));
    }

    private void goesOn(Map<String, String> database) throws Exception {
        Path home = folder.newFolder().toPath();
        HostSettings settings = LivingHost.settings(home, database);
        JsonObject group;
        try (Host host = new Host(settings)) {
            String url = host.start().url();
            HttpAnswer made = as(url, "ana").post(REST + "/groups", """
                    {"spaceKey": "ENG", "title": "From the beginning", "summary": "It was there first", "format": "dojo", "tags": ["work"],
                     "session": {"date": "%s", "time": "17:30", "zone": "Europe/Paris", "minutes": 90, "capacity": 1}}
                    """.formatted(LocalDate.now().plusDays(30)));
            assertEquals(made.toString(), 201, made.status());
            group = made.json();
            assertEquals(201, as(url, "bo").send("POST", signup(group)).status());
        }
        try (Connection connection =
                DriverManager.getConnection(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword())) {
            int taken = Backwards.to(connection);
            assertTrue("only " + taken + " columns and tables came later", taken > 80);
            assertEquals(0, Backwards.to(connection));
        }
        try (Host host = new Host(settings)) {
            String url = host.start().url();
            HttpAnswer page = as(url, "chloe").get("/pages/viewpage.action?pageId=" + group.get("pageId").getAsLong());
            assertEquals(200, page.status());
            assertTrue(page.body(), page.body().contains("peer-learning-card"));
            assertFalse(page.body(), page.body().contains("peer-learning-off"));
            for (String each : List.of(
                    "groups", "mine", "skills", "notices", "desk?session=" + session(group), "settings?group=" + group.get("id"))) {
                HttpAnswer shown = as(url, "ana").get("/plugins/servlet/peer-learning/" + each);
                assertEquals(each, 200, shown.status());
            }
            assertTrue(as(url, "ana").get("/plugins/servlet/peer-learning/groups").body().contains("From the beginning"));

            assertEquals("seated", state(url, "bo", group));
            HttpAnswer waits = as(url, "chloe").send("POST", signup(group));
            assertEquals(waits.toString(), "waiting", waits.json().get("state").getAsString());
            assertEquals(200, as(url, "bo").send("DELETE", signup(group)).status());
            assertEquals("seated", state(url, "chloe", group));
            HttpAnswer joined = as(url, "bo").put(REST + "/groups/" + group.get("id") + "/membership", "{\"watch\": false}");
            assertTrue(joined.toString(), joined.status() < 300);
            HttpAnswer check = as(url, "admin").get(REST + "/admin/check");
            assertEquals(check.toString(), 0, check.json().getAsJsonArray("findings").size());
        }
    }

    private static HttpCaller as(String url, String person) {
        return new HttpCaller(url, Optional.of(person));
    }

    private static long session(JsonObject group) {
        return group.getAsJsonObject("nextSession").get("id").getAsLong();
    }

    private static String signup(JsonObject group) {
        return REST + "/sessions/" + session(group) + "/signup";
    }

    private static String state(String url, String person, JsonObject group) {
        return as(url, person).get(REST + "/sessions/" + session(group)).json().get("state").getAsString();
    }

    /** Makes the tables what the first ones were. */
    private static final class Backwards {

        private Backwards() {}

        /** @return how many columns and tables that came later it took away */
        static int to(Connection connection) throws SQLException {
            Map<String, Set<String>> first = new HashMap<>();
            FIRST.forEach(row -> first.put(PREFIX + row.getAnnotation(Table.class).value(), columns(row)));
            int taken = 0;
            String[] tables = {"TABLE", "BASE TABLE"};
            for (String table : names(connection.getMetaData().getTables(null, null, "AO\\_B02FB7\\_%", tables), "TABLE_NAME")) {
                Set<String> kept = first.get(table);
                if (kept == null) {
                    taken += run(connection, "DROP TABLE \"" + table + "\"");
                    continue;
                }
                Set<String> there = names(connection.getMetaData().getColumns(null, null, table, null), "COLUMN_NAME");
                assertTrue(table + " has no " + kept, there.containsAll(kept));
                there.removeAll(kept);
                if (!there.isEmpty() && table.endsWith("_SIGNUP")) {
                    run(connection, "DELETE FROM \"" + table + "\" WHERE \"STATE\" NOT IN ('SEATED', 'CANCELLED')");
                    run(connection, """
                            UPDATE "%1$sSESSION" SET "TAKEN" = (SELECT COUNT(*) FROM "%1$sSIGNUP" s
                            WHERE s."STATE" = 'SEATED' AND s."SESSION_ID" = "%1$sSESSION"."ID")""".formatted(PREFIX));
                }
                if (there.contains("DEED")) {
                    run(connection, "DELETE FROM \"" + table + "\" WHERE \"DEED\" IS NOT NULL");
                }
                for (String index : indexes(connection, table, there)) {
                    run(connection, "DROP INDEX IF EXISTS \"" + index + "\"");
                }
                for (String column : there) {
                    taken += run(connection, "ALTER TABLE \"" + table + "\" DROP COLUMN \"" + column + "\"");
                }
            }
            return taken;
        }

        private static Set<String> columns(Class<?> row) {
            return Arrays.stream(row.getDeclaredMethods()).map(Method::getName).map(name -> name.replaceFirst("^(get|is)", ""))
                    .map(name -> name.equals("ID") ? name : name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), columns -> {
                        columns.add("ID");
                        return columns;
                    }));
        }

        private static List<String> indexes(Connection connection, String table, Set<String> columns) throws SQLException {
            List<String> found = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
                while (rows.next()) {
                    if (columns.contains(rows.getString("COLUMN_NAME")) && !found.contains(rows.getString("INDEX_NAME"))) {
                        found.add(rows.getString("INDEX_NAME"));
                    }
                }
            }
            return found;
        }

        private static Set<String> names(ResultSet rows, String label) throws SQLException {
            try (rows) {
                Set<String> names = new TreeSet<>();
                while (rows.next()) {
                    names.add(rows.getString(label));
                }
                return names;
            }
        }

        private static int run(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                return 1;
            }
        }
    }
}
