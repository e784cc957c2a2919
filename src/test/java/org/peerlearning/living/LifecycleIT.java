package org.peerlearning.living;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The app comes and goes many times in one site; see {@link LifecycleRun}. */
public class LifecycleIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** In a JVM of its own, which keeps nothing that is only softly held, and has no threads of other tests. */
    @Test
    public void theAppComesAndGoesAndLeavesNothingBehind() throws Exception {
        Path log = folder.newFile("run.log").toPath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m",
                "-XX:SoftRefLRUPolicyMSPerMB=0"));
        for (String name : new String[] {"host.plugin.jar", "host.bundles", "host.web"}) {
            command.add("-D" + name + "=" + System.getProperty(name, ""));
        }
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LifecycleRun.class.getName(), folder.newFolder().toString(), System.getProperty("lifecycle.rounds", "1")));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue("it takes too long", run.waitFor(9, TimeUnit.MINUTES));
        String said = Files.readString(log);
        assertEquals(said, 0, run.exitValue());
        assertTrue(said, said.contains("NOTHING LEFT BEHIND"));
    }
}
