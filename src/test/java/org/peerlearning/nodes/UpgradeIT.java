package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostSettings;
import org.peerlearning.testing.HttpAnswer;

/** A wiki goes from Confluence 9 to 10, with the app's other jar: what people did before is there, and goes on. */
public class UpgradeIT {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void everyRowIsKeptAndSeatsGoOnFromHandToHand() throws SQLException {
        NewGroup group;
        try (NodeProcess nine = new NodeProcess(home.getRoot().toPath(), Map.of()).start()) {
            group = NewGroup.by(nine.caller("ana"), "Outlives an upgrade", 1);
            assertEquals(201, nine.caller("bo").send("POST", "/sessions/" + group.session() + "/signup").status());
            HttpAnswer waiting = nine.caller("chloe").send("POST", "/sessions/" + group.session() + "/signup");
            assertEquals(waiting.toString(), "waiting", waiting.json().get("state").getAsString());
            nine.stop();
        }
        Map<String, Set<String>> columns = columns();
        Map<String, Set<String>> before = ids(columns.keySet());
        assertTrue("only " + before, before.values().stream().mapToInt(Set::size).sum() > 50);

        try (NodeProcess ten = new NodeProcess(home.getRoot().toPath(), Map.of("host.plugin.jar", System.getProperty("confluence10.jar")))
                .of(System.getProperty("confluence10.host.jar")).start()) {
            assertEquals("seated", state(ten, "bo", group));
            assertEquals("waiting", state(ten, "chloe", group));
            assertEquals(200, ten.caller("bo").send("DELETE", "/sessions/" + group.session() + "/signup").status());
            assertEquals("whoever waited before the upgrade is served after it", "seated", state(ten, "chloe", group));
            NewGroup later = NewGroup.by(ten.caller("ana"), "Begun on " + LocalDate.now(), 3);
            assertTrue("ids go on", later.group() > group.group());
            ten.stop();
        }
        assertEquals("tables and columns", columns, columns());
        Map<String, Set<String>> after = ids(columns.keySet());
        before.forEach((table, ids) -> assertTrue(table + " lost rows of " + ids, after.get(table).containsAll(ids)));
    }

    private static String state(NodeProcess node, String person, NewGroup group) {
        return node.caller(person).get("/sessions/" + group.session()).json().get("state").getAsString();
    }

    /** Of the app's tables. */
    private Map<String, Set<String>> columns() throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection connection = database(); ResultSet rows = connection.getMetaData().getColumns(null, null, "AO\\_%", null)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("TABLE_NAME"), table -> new TreeSet<>())
                        .add(rows.getString("COLUMN_NAME") + " " + rows.getString("TYPE_NAME") + " " + rows.getInt("COLUMN_SIZE"));
            }
        }
        assertTrue(columns.keySet().toString(), columns.keySet().stream().allMatch(table -> table.startsWith("AO_B02FB7_")));
        return columns;
    }

    private Map<String, Set<String>> ids(Set<String> tables) throws SQLException {
        Map<String, Set<String>> ids = new TreeMap<>();
        try (Connection connection = database()) {
            for (String table : tables) {
                Set<String> found = new TreeSet<>();
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int id = rows.findColumn("ID");
                    while (rows.next()) {
                        found.add(rows.getString(id));
                    }
                }
                ids.put(table, found);
            }
        }
        return ids;
    }

    private Connection database() throws SQLException {
        Path folder = home.getRoot().toPath();
        Properties properties = new Properties();
        properties.setProperty("host.home", folder.toString());
        for (String name : new String[] {"host.plugin.jar", "host.bundles", "host.web"}) {
            properties.setProperty(name, System.getProperty(name, ""));
        }
        HostSettings settings = HostSettings.from(properties);
        return DriverManager.getConnection(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword());
    }
}
