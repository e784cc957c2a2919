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
        int rounds = Integer.getInteger("lifecycle.rounds", 1);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LifecycleRun.class.getName(), folder.newFolder().toString(), String.valueOf(rounds)));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            // Many times what a round takes: only one that hangs takes longer.
            assertTrue("it hangs", run.waitFor(2 + rounds / 2, TimeUnit.MINUTES));
        } finally {
            run.destroyForcibly();
        }
        String said = Files.readString(log);
        assertEquals(said, 0, run.exitValue());
        assertTrue(said, said.contains("NOTHING LEFT BEHIND"));
    }
}
