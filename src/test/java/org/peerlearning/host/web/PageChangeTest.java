package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Test;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.PageEdit;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.host.wiki.SpaceRight;

public class PageChangeTest extends SiteTestBase {

    @Test
    public void createsAPageBelowAnother() {
        Visitor bo = site.as(site.bo);
        assertShows(bo.get("/pages/createpage.action?spaceKey=ENG&fromPageId=" + site.home.getId()), 200, "Create page");

        assertRedirects(bo.post("/pages/docreatepage.action", "spaceKey", "ENG", "fromPageId", "" + site.home.getId(),
                "title", "Dojo", "content", "<p>one</p>\r\n<p>two</p>", "action", "save"), "/display/ENG/Dojo");
        Page created = site.wiki.pages().bySpaceAndTitle("ENG", "Dojo").orElseThrow();
        assertEquals(site.home, created.getParent());
        assertEquals("<p>one</p>\n<p>two</p>", created.getBodyAsString());
        assertEquals(site.bo, created.getCreator());
    }

    @Test
    public void asksForTheSpaceWhenTheAddressDoesNotSayIt() {
        HttpResponse<String> choice = site.as(site.bo).get("/pages/createpage.action");

        assertShows(choice, 200, "<option value=\"ENG\">");
        assertLacks(choice, "<option value=\"OPEN\">");
        assertShows(site.as(site.chloe).get("/pages/createpage.action"), 403);
    }

    @Test
    public void namesTheLineOfAnErrorAndKeepsTheText() {
        Visitor bo = site.as(site.bo);
        bo.get("/");
        HttpResponse<String> answer = edit(bo, 1, "Home", "<p>fine</p>\n<p>broken</div>", "save");

        assertShows(answer, 400, "Line 2, column ", "&lt;p&gt;broken&lt;/div&gt;</textarea>");
        assertEquals("<p>Hello</p>", site.fresh(site.home).getBodyAsString());
    }

    @Test
    public void keepsTheDraftOfWhoWasSlower() {
        Visitor bo = site.as(site.bo);
        bo.get("/pages/editpage.action?pageId=" + site.home.getId());
        site.wiki.pages().update(new PageEdit(site.home.getId(), 1, "Home", "<p>Ana's</p>", ""), site.ana);

        HttpResponse<String> conflict = edit(bo, 1, "Home", "<p>Bo's</p>", "save");
        assertShows(conflict, 409, "saved version 2", "&lt;p&gt;Bo&#39;s&lt;/p&gt;", "&lt;p&gt;Ana&#39;s&lt;/p&gt;",
                "name=\"version\" value=\"2\"");
        assertEquals("<p>Ana's</p>", site.fresh(site.home).getBodyAsString());

        assertRedirects(edit(bo, 2, "Home", "<p>Bo's</p>", "save"), "/display/ENG/Home");
        assertEquals("<p>Bo's</p>", site.fresh(site.home).getBodyAsString());
    }

    @Test
    public void previewStoresNothing() {
        Visitor bo = site.as(site.bo);
        bo.get("/");

        assertShows(edit(bo, 1, "Home", "<p>New</p><ac:structured-macro ac:name=\"demo\" />", "preview"), 200,
                "<div class=\"wiki-content\"><p>New</p><div id=\"demo\">preview</div>");
        assertEquals(1, site.fresh(site.home).getVersion());
    }

    @Test
    public void refusesATitleThatIsTaken() {
        site.page(site.eng, null, "Dojo", "<p></p>");
        Visitor bo = site.as(site.bo);
        bo.get("/");

        assertShows(edit(bo, 1, "dojo", "<p>mine</p>", "save"), 400, "in this space already", "&lt;p&gt;mine&lt;/p&gt;");
    }

    @Test
    public void aFormWithoutItsTokenChangesNothing() {
        Visitor bo = site.as(site.bo);
        bo.get("/");
        for (String token : List.of("", "0000")) {
            assertShows(bo.postWithToken(token, "/pages/removepage.action", "pageId", "" + site.home.getId()), 403, "Not permitted");
            assertShows(bo.postWithToken(token, "/dologin.action", "os_username", "ana", "os_password", "ana"), 403);
        }
        assertTrue(site.fresh(site.home).isCurrent());
    }

    @Test
    public void aGetChangesNothing() {
        Visitor ana = site.as(site.ana);
        String id = "pageId=" + site.home.getId();
        for (String path : List.of("/pages/removepage.action?" + id, "/pages/restorepage.action?" + id, "/pages/purgepage.action?" + id,
                "/pages/doaddcomment.action?content=x&" + id, "/pages/addlabel.action?label=x&" + id, "/pages/watch.action?watch=true&"
                + id,
                "/pages/doeditpage.action?version=1&title=x&content=x&" + id, "/dev/switch-user?username=root",
                "/users/theme.action?theme=dark",
                "/pages/movepage.action?title=x&spaceKey=OPEN&parent=&" + id, "/spaces/spacepermissions.action?key=ENG&anonymous=true",
                "/spaces/archivespace.action?key=ENG&archived=true", "/spaces/removespace.action?key=ENG",
                "/logout.action")) {
            ana.get(path);
        }
        assertEquals("ana", ana.get("/plugins/servlet/who").body());
        assertTrue(site.fresh(site.home).isCurrent());
        assertEquals(1, site.fresh(site.home).getVersion());
        assertTrue(site.wiki.comments().of(site.home).isEmpty());
        assertTrue(site.wiki.labels().of(site.home).isEmpty());
        assertFalse(site.wiki.watches().isWatching(site.ana, site.home));
        assertFalse(site.wiki.spaces().permissions(site.eng).contains(new SpaceRight(SpaceRight.Right.VIEW, Holder.anonymous())));
    }

    @Test
    public void labelsCommentsAndWatches() {
        Visitor bo = site.as(site.bo);
        bo.get("/");
        String id = "" + site.home.getId();

        bo.post("/pages/addlabel.action", "pageId", id, "label", "Work");
        assertShows(bo.post("/pages/addlabel.action", "pageId", id, "label", "two words"), 400);
        assertEquals(List.of("work"), site.wiki.labels().of(site.home));
        bo.post("/pages/removelabel.action", "pageId", id, "label", "work");
        assertTrue(site.wiki.labels().of(site.home).isEmpty());

        bo.post("/pages/doaddcomment.action", "pageId", id, "content", " Nice ");
        assertShows(bo.post("/pages/doaddcomment.action", "pageId", id, "content", " "), 400);
        assertEquals("Nice", site.wiki.comments().of(site.home).get(0).text());

        bo.post("/pages/watch.action", "pageId", id, "watch", "true");
        assertTrue(site.wiki.watches().isWatching(site.bo, site.home));
        bo.post("/pages/watch.action", "pageId", id, "watch", "false");
        assertFalse(site.wiki.watches().isWatching(site.bo, site.home));
    }

    @Test
    public void readersOfAnOpenSpaceChangeNothing() {
        Visitor chloe = site.as(site.chloe);
        String id = "" + site.welcome.getId();
        assertLacks(chloe.get("/display/OPEN/Welcome"), "editPageLink", "add-comment", "new-label", "Restrictions");

        assertShows(chloe.get("/pages/editpage.action?pageId=" + id), 403);
        for (String path : List.of("/pages/addlabel.action", "/pages/doaddcomment.action", "/pages/removepage.action",
                "/pages/pagepermissions.action")) {
            assertShows(chloe.post(path, "pageId", id, "label", "x", "content", "x"), 403);
        }
        assertShows(chloe.get("/spaces/spacepermissions.action?key=OPEN"), 403);
    }

    @Test
    public void trashesRestoresAndPurges() {
        Page page = site.page(site.eng, site.home, "Dojo", "<p></p>");
        String id = "" + page.getId();
        Visitor bo = site.as(site.bo);
        assertShows(bo.get("/pages/removepage.action?pageId=" + id), 200, "to the trash?");
        assertRedirects(bo.post("/pages/removepage.action", "pageId", id), "/display/ENG/Home");
        assertTrue(site.fresh(page).isDeleted());
        assertShows(bo.post("/pages/restorepage.action", "pageId", id), 404);

        Visitor ana = site.as(site.ana);
        assertShows(ana.get("/spaces/viewtrash.action?key=ENG"), 200, "Dojo");
        assertShows(ana.get("/pages/viewpage.action?pageId=" + id), 200, "This page is in the trash.");
        assertRedirects(ana.post("/pages/restorepage.action", "pageId", id), "/display/ENG/Dojo");
        ana.post("/pages/removepage.action", "pageId", id);
        assertRedirects(ana.post("/pages/purgepage.action", "pageId", id), "/spaces/viewtrash.action?key=ENG");
        assertTrue(site.wiki.pages().byId(page.getId()).isEmpty());
    }

    @Test
    public void movesAndRenamesTogetherOrNotAtAll() {
        Page dojo = site.page(site.eng, site.home, "Dojo", "<p></p>");
        Page talks = site.page(site.eng, site.home, "Talks", "<p></p>");
        Visitor bo = site.as(site.bo);
        bo.get("/");
        String id = "" + dojo.getId();

        assertShows(bo.post("/pages/movepage.action", "pageId", id, "title", "Home", "spaceKey", "ENG", "parent", "Talks"), 409, "already");
        assertEquals(site.home, site.fresh(dojo).getParent());
        assertRedirects(bo.post("/pages/movepage.action", "pageId", id, "title", "Kata", "spaceKey", "ENG", "parent", "Talks"),
                "/display/ENG/Kata");
        assertEquals(talks, site.fresh(dojo).getParent());
        assertShows(bo.post("/pages/movepage.action", "pageId", id, "title", "Kata", "spaceKey", "OPEN", "parent", ""), 403);
    }

    @Test
    public void restrictsAPage() {
        Visitor ana = site.as(site.ana);
        String id = "" + site.home.getId();
        assertShows(ana.get("/pages/pagepermissions.action?pageId=" + id), 200, "Viewing restricted to");
        assertShows(ana.post("/pages/pagepermissions.action", "pageId", id, "VIEW-users", "nobody"), 400, "Nobody has the user name");

        ana.post("/pages/pagepermissions.action", "pageId", id, "VIEW-users", "ana", "EDIT-groups", "owners");
        assertEquals(List.of(new Restriction(Restriction.Kind.VIEW, Holder.user(site.ana)),
                new Restriction(Restriction.Kind.EDIT, Holder.group("owners"))),
                site.wiki.restrictions().of(site.home));
        assertShows(site.as(site.bo).get("/display/ENG/Home"), 404);
    }

    @Test
    public void opensASpaceToVisitors() {
        Visitor ana = site.as(site.ana);
        assertShows(ana.get("/spaces/spacepermissions.action?key=ENG"), 200, "Open to visitors", "Group writers");
        ana.post("/spaces/spacepermissions.action", "key", "ENG", "anonymous", "true");

        assertShows(site.visitor().get("/display/ENG/Home"), 200, "Hello");
    }

    @Test
    public void putsASpaceAwayAndTakesItIntoUseAgain() {
        Visitor ana = site.as(site.ana);
        assertShows(ana.get("/spaces/spacedetails.action?key=ENG"), 200, "This space is in use.", "Delete space");
        assertRedirects(ana.post("/spaces/archivespace.action", "key", "ENG", "archived", "true"), "/spaces/spacedetails.action?key=ENG");

        assertShows(ana.get("/spaces/spacedetails.action?key=ENG"), 200, "This space is archived");
        assertLacks(ana.get("/"), "Engineering");
        assertShows(ana.get("/display/ENG/Home"), 200, "Hello");

        ana.post("/spaces/archivespace.action", "key", "ENG", "archived", "false");
        assertShows(ana.get("/"), 200, "Engineering");
    }

    @Test
    public void removesASpaceWithItsPages() {
        Visitor ana = site.as(site.ana);
        ana.get("/spaces/spacedetails.action?key=ENG");

        assertRedirects(ana.post("/spaces/removespace.action", "key", "ENG"), "/");

        assertTrue(site.wiki.pages().byId(site.home.getId()).isEmpty());
        assertShows(ana.get("/display/ENG/Home"), 404);
    }

    @Test
    public void onlyWhoAdministersASpacePutsItAwayOrRemovesIt() {
        Visitor bo = site.as(site.bo);
        assertLacks(bo.get("/display/ENG/Home"), "spacedetails");
        assertShows(bo.get("/spaces/spacedetails.action?key=ENG"), 403);
        for (String path : List.of("/spaces/archivespace.action", "/spaces/removespace.action")) {
            assertShows(bo.post(path, "key", "ENG", "archived", "true"), 403);
        }
        assertFalse(site.fresh(site.home).getSpace().isArchived());
    }

    @Test
    public void oddNumbersAreRefusedNotFailed() {
        Visitor bo = site.as(site.bo);
        bo.get("/");

        for (String odd : List.of("", "x", "99999999999999999999", "1.5")) {
            assertShows(bo.get("/pages/editpage.action?pageId=" + odd), 400);
            assertShows(bo.post("/pages/doeditpage.action", "pageId", "" + site.home.getId(), "version", odd, "title", "t", "content", ""),
                    400);
        }
        assertShows(bo.post("/pages/doeditpage.action", "pageId", "" + site.home.getId(), "version", "9999999999", "title", "t", "content",
                ""), 400);
    }

    private HttpResponse<String> edit(Visitor visitor, int version, String title, String content, String action) {
        return visitor.post("/pages/doeditpage.action", "pageId", "" + site.home.getId(), "version", "" + version, "title", title,
                "content", content, "action", action);
    }
}
