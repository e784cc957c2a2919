package org.peerlearning.nodes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.user.search.query.EntityQueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.peerlearning.testing.AlteredPlatform;
import org.peerlearning.testing.HttpAnswer;

/** The packaged app in a wiki that lacks something that it leans on. */
public class MissingMembersIT {

    private static final String PLATFORM_PAGE = "/plugins/servlet/peer-learning/admin/platform";

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void onlyWhatIsHitIsSwitchedOff() throws Exception {
        AlteredPlatform platform = new AlteredPlatform()
                .without(NotificationManager.class, "addContentNotification")
                .without(CommentManager.class, "getPageComments")
                .without(LabelManager.class, "addLabel")
                .without(SearchManager.class, "convertToEntities")
                .without(MailServerManager.class, "getDefaultSMTPMailServer")
                .without(EntityQueryParser.class, "findUsers")
                .without(Space.class, "getSpaceStatus");
        try (NodeProcess node = node(platform).start()) {
            NewGroup group = NewGroup.by(node.caller("ana"), "Without some", 2);
            HttpAnswer page = node.site("chloe").get("/pages/viewpage.action?pageId=" + group.page());
            assertEquals(200, page.status());
            assertTrue(page.body(), page.body().contains("peer-learning-card"));
            assertTrue("what is off says so, in French", page.body().contains("ne peut pas être suivie"));
            assertTrue("what is off says so, in French", page.body().contains("sous la page ne peut pas"));

            HttpAnswer joined = node.caller("bo").send("PUT", "/groups/" + group.group() + "/membership",
                    Map.of("Content-Type", "application/json"), "{\"watch\": true}".getBytes());
            assertTrue(joined.toString(), joined.status() < 300);
            assertEquals(201, node.caller("bo").send("POST", "/sessions/" + group.session() + "/signup").status());

            HttpAnswer report = node.site("admin").get(PLATFORM_PAGE);
            assertEquals(200, report.status());
            assertTrue(report.body(), report.body().contains("NotificationManager#addContentNotification(User, ContentEntityObject)"));
            assertTrue(report.body(), report.body().contains("MailServerManager#getDefaultSMTPMailServer()"));
            assertEquals(403, node.site("bo").get(PLATFORM_PAGE).status());
            assertEquals("said once", 1, lines("are missing or differ in this Confluence").count());
            assertTrue("missed, and nothing is off for it", report.body().contains("Space#getSpaceStatus()"));
            String off = lines("Switched off:").findFirst().orElse("");
            assertTrue(off, off.endsWith("Switched off: watching, comments, labels, written, mail, names"));
            HttpAnswer names = node.caller("ana").get("/names?text=bo");
            assertEquals(names.toString(), 503, names.status());
            assertEquals("error.switched-off", names.json().get("reason").getAsString());
        }
    }

    /** Those that no page declares: a call that was seen does not show what the method answers with. */
    @Test
    public void whatIsDeclaredOtherwiseSwitchesOffJustWhatCallsIt() throws Exception {
        AlteredPlatform platform = new AlteredPlatform()
                .returning(UserEvent.class, "getUser", ConfluenceUser.class)
                .returning(PageEvent.class, "getPage", AbstractPage.class)
                .returning(SpaceEvent.class, "getSpace", Object.class)
                .returning(UserAccessor.class, "getGroupNamesForUserName", Collection.class)
                .returning(SearchManager.class, "search", Object.class)
                .returning(LabelManager.class, "addLabel", long.class)
                .returning(NotificationManager.class, "getNotificationsByContent", Iterable.class)
                .returning(Email.class, "setBody", Object.class);
        try (NodeProcess node = node(platform).start()) {
            NewGroup group = NewGroup.by(node.caller("ana"), "Otherwise", 2);
            HttpAnswer page = node.site("chloe").get("/pages/viewpage.action?pageId=" + group.page());
            assertEquals(200, page.status());
            assertTrue(page.body(), page.body().contains("peer-learning-card"));
            assertEquals(201, node.caller("bo").send("POST", "/sessions/" + group.session() + "/signup").status());
            HttpAnswer report = node.site("admin").get(PLATFORM_PAGE);
            assertTrue(report.body(), report.body().contains("getUser()"));
            String off = lines("Switched off:").findFirst().orElse("");
            assertTrue(off, off.endsWith(
                    "Switched off: watching, labels, written, mail, wiki-groups, PageListener, PeopleListener, SpaceListener"));
        }
    }

    @Test
    public void withoutTheCoreWikiPagesAreShownAllTheSame() throws Exception {
        AlteredPlatform platform = new AlteredPlatform();
        long page;
        try (NodeProcess node = node(platform).start()) {
            page = NewGroup.by(node.caller("ana"), "Before the upgrade", 2).page();
            HttpAnswer fine = node.site("admin").get(PLATFORM_PAGE);
            assertTrue(fine.body(), fine.body().contains("aui-message-success"));
            node.stop();
        }
        platform.without(TimeZoneManager.class, "getDefaultTimeZone");
        try (NodeProcess node = node(platform).start()) {
            HttpAnswer shown = node.site("chloe").get("/pages/viewpage.action?pageId=" + page);
            assertEquals(200, shown.status());
            assertTrue(shown.body(), shown.body().contains("peer-learning-off"));
            assertTrue(shown.body(), shown.body().contains("Cette partie de Peer Learning est désactivée"));
            assertFalse(shown.body().contains("peer-learning-card"));

            HttpAnswer refused = node.caller("ana").get("/groups");
            assertEquals(503, refused.status());
            assertEquals("error.switched-off", refused.json().get("reason").getAsString());

            HttpAnswer own = node.site("chloe").get("/plugins/servlet/peer-learning/groups");
            assertEquals(503, own.status());
            assertTrue(own.body(), own.body().contains("Cette page est désactivée"));

            HttpAnswer report = node.site("admin").get(PLATFORM_PAGE);
            assertEquals(200, report.status());
            assertTrue(report.body(), report.body().contains("TimeZoneManager#getDefaultTimeZone()"));
            assertEquals("the site is there", 200, node.site("bo").get("/").status());
        }
    }

    private NodeProcess node(AlteredPlatform platform) throws IOException {
        Path classes = platform.in(home.newFolder().toPath());
        return new NodeProcess(home.getRoot().toPath(), Map.of("host.sample", "true"), Optional.of(classes));
    }

    private Stream<String> lines(String text) throws IOException {
        try (Stream<Path> files = Files.list(home.getRoot().toPath())) {
            StringBuilder all = new StringBuilder();
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log));
            }
            return all.toString().lines().filter(line -> line.contains(text));
        }
    }
}
