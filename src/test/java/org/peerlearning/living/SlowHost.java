package org.peerlearning.living;

import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.host.Host;
import org.peerlearning.host.Troubles;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;

/** A host whose app is up before its tables are: they come when they are let. */
final class SlowHost extends ExternalResource {

    static final String REST = "/rest/peer-learning/1.0";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final CompletableFuture<Void> tables = new CompletableFuture<>();
    private final Function<CompletableFuture<Void>, Troubles> troubles;
    private final Duration bound;
    private Host host;
    private Host.Running running;

    /** @param bound no answer may take longer, on a machine that is busy with other tests */
    SlowHost(Duration bound, Function<CompletableFuture<Void>, Troubles> troubles) {
        this.bound = bound;
        this.troubles = troubles;
    }

    @Override
    protected void before() throws Exception {
        folder.create();
        host = new Host(LivingHost.settings(folder.newFolder().toPath(), "/confluence", true), troubles.apply(tables));
        running = host.start();
    }

    @Override
    protected void after() {
        host.close();
        folder.delete();
    }

    Host.Running running() {
        return running;
    }

    HttpCaller as(String person) {
        return new HttpCaller(running.url(), Optional.of(person));
    }

    HttpAnswer soon(String person, String path) {
        return within(bound, person, path);
    }

    HttpAnswer within(Duration time, String person, String path) {
        Instant before = Instant.now();
        HttpAnswer answer = as(person).get(path);
        Duration took = Duration.between(before, Instant.now());
        assertTrue(path + " took " + took, took.compareTo(time) < 0);
        return answer;
    }

    /** The address of a wiki page with these macros below some words. */
    String board(List<String> macros) {
        Space space = running.node().wiki().spaces().byKey("COMM").orElseThrow();
        String all = macros.stream().map("<ac:structured-macro ac:name=\"%s\"/>"::formatted).collect(Collectors.joining());
        return "/pages/viewpage.action?pageId=" + running.node().wiki().pages()
                .create(
                        new NewPage(space, space.getHomePage(), "Board", "<p>What we read</p>" + all),
                        running.node().people().byName("ana").orElseThrow())
                .getId();
    }

    void letTablesCome() {
        tables.complete(null);
    }

    void untilItWorks() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (soon("ana", REST + "/groups").status() != 200) {
            assertTrue("the tables never came", Instant.now().isBefore(end));
            Thread.sleep(50);
        }
    }
}
