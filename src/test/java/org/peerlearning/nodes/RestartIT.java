package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.testing.HttpAnswer;

/** What people did is still true after the wiki was stopped and started, on the database of a newcomer who runs it. */
public class RestartIT {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void aSeatSurvivesARestart() {
        Path folder = home.getRoot().toPath();
        NewGroup group;
        try (Nodes nodes = new Nodes()) {
            Host.Running node = nodes.start(folder, Map.of());
            group = NewGroup.by(Nodes.caller(node, "ana"), "Survives", 2);
            assertEquals(201, Nodes.caller(node, "bo").send("POST", "/sessions/" + group.session() + "/signup").status());
        }
        try (Nodes nodes = new Nodes()) {
            Host.Running node = nodes.start(folder, Map.of());
            HttpAnswer session = Nodes.caller(node, "bo").get("/sessions/" + group.session());
            assertEquals("seated", session.json().get("state").getAsString());
            assertEquals(1, session.json().get("left").getAsInt());
        }
    }
}
