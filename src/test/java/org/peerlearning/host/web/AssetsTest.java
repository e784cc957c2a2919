package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.HostFailure;

public class AssetsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void servesLibrariesAndItsOwnFiles() throws IOException {
        Assets assets = new Assets(SiteSituation.libraries(folder.getRoot().toPath()));

        assertEquals("text/javascript;charset=UTF-8", assets.find("aui/aui-prototyping.js").orElseThrow().type());
        assertTrue(assets.find("static/host.css").orElseThrow().content().length > 0);
        assertTrue(assets.address("static/host.css").matches("/host/static/host\\.css\\?v=[0-9a-f]{16}"));
    }

    @Test
    public void givesNothingElse() throws IOException {
        Assets assets = new Assets(SiteSituation.libraries(folder.getRoot().toPath()));
        Files.writeString(folder.getRoot().toPath().resolve("node_modules/secret.js"), "secret");

        for (String name : new String[] {"aui/../../../../secret.js", "jquery/../../secret.js", "secret.js",
                "static/../host-static/host.css",
            "aui/none.js", "static/", "", "aui/aui-prototyping.js/..", "static\\host.css"}) {
            assertFalse(name, assets.find(name).isPresent());
        }
    }

    @Test
    public void saysWhatIsMissing() {
        HostFailure failure = assertThrows(HostFailure.class, () -> new Assets(folder.getRoot().toPath()));

        assertTrue(failure.getMessage(), failure.getMessage().contains("aui-prototyping.js"));
    }
}
