package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.services.Database;

/** How many SQL statements of the app's own a page or an answer costs, and that more rows cost no more. */
public class StatementsIT {

    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final Nodes NODES = new Nodes();
    private static Host.Running node;

    @BeforeClass
    public static void start() {
        node = NODES.start(HOME.getRoot().toPath(), Map.of());
        for (int i = 0; i < 12; i++) {
            NewGroup.by(Nodes.caller(node, "ana"), "Counted " + i, 5);
        }
    }

    @AfterClass
    public static void stop() {
        NODES.close();
    }

    @Test
    public void aListOfTwentyGroupsCostsAsManyAsAListOfTwo() {
        long two = costs("/groups?limit=2");
        assertEquals(two, costs("/groups?limit=20"));
        // Groups, their hosts, their next sessions, seats taken, the viewer's own sign-ups and memberships.
        assertEquals(6, two);
    }

    @Test
    public void oneSessionCostsAFixedNumber() {
        // The session, its group, seats taken, the viewer's own sign-up.
        assertEquals(4, costs("/sessions/1"));
    }

    /** Statements on the app's own tables; the wiki's are the wiki's. */
    private static long costs(String path) {
        Database database = node.node().database();
        long before = database.statements();
        assertEquals(200, Nodes.caller(node, "bo").get(path).status());
        int all = (int) (database.statements() - before);
        return database.lastStatements(all).stream().filter(sql -> sql.contains("AO_")).count();
    }
}
