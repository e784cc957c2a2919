package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.Restriction;

public class PageViewTest extends SiteTestBase {

    @Test
    public void showsAPageUnderItsAddresses() {
        Page page = site.page(site.eng, site.home, "Ünïcode page", "<p>Found</p>");
        Visitor bo = site.as(site.bo);

        assertShows(bo.get("/display/ENG"), 200, "Hello", "<title>Home - Engineering - Development host</title>");
        assertShows(bo.get("/display/eng/%C3%9Cn%C3%AFcode+page"), 200, "Found");
        assertShows(bo.get("/pages/viewpage.action?pageId=" + page.getId()), 200, "Found",
                "name=\"ajs-page-id\" content=\"" + page.getId() + "\"", "name=\"ajs-space-key\" content=\"ENG\"",
                "name=\"ajs-context-path\" content=\"/wiki\"", "Development host – not Confluence");
        assertShows(bo.get("/pages/viewpage.action?spaceKey=ENG&title=%C3%9Cn%C3%AFcode%20page"), 200, "Found");
    }

    @Test
    public void showsVisitorsWhatIsOpenAndNothingElse() {
        Visitor visitor = site.visitor();

        HttpResponse<String> dashboard = visitor.get("/");
        assertShows(dashboard, 200, "Open &amp; &lt;friendly&gt;");
        assertLacks(dashboard, "Engineering");
        assertShows(visitor.get("/display/OPEN/Welcome"), 200, "Come in");
        assertRedirects(visitor.get("/pages/viewpage.action?pageId=999999"),
                "/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D999999");
    }

    @Test
    public void tellsNobodyOfAPageTheyMayNotSee() {
        Page secret = site.page(site.eng, site.home, "Secret plan", "<p>Hidden</p>");
        site.wiki.restrictions().set(secret, Set.of(new Restriction(Restriction.Kind.VIEW, Holder.user(site.ana))));
        Visitor bo = site.as(site.bo);

        assertLacks(bo.get("/display/ENG"), "Secret plan");
        HttpResponse<String> refused = bo.get("/pages/viewpage.action?pageId=" + secret.getId());
        HttpResponse<String> missing = bo.get("/pages/viewpage.action?pageId=999999");
        assertShows(refused, 404, "does not exist, or you may not see it");
        assertLacks(refused, "Secret plan");
        assertEquals(404, missing.statusCode());
        assertLacks(bo.get("/host-data/pages?q=secret"), "Secret");
        assertShows(bo.get("/pages/editpage.action?pageId=" + secret.getId()), 404);
        bo.get("/");
        assertShows(bo.post("/pages/removepage.action", "pageId", "" + secret.getId()), 404);
        assertTrue(site.fresh(secret).isCurrent());
    }

    @Test
    public void escapesWhatPeopleTyped() {
        site.wiki.comments().add(site.home, site.chloe, "<script>alert(1)</script>");
        HttpResponse<String> page = site.as(site.bo).get("/display/ENG/Home");

        assertShows(page, 200, "&lt;script&gt;alert(1)", "Chloé &lt;b&gt;");
        assertLacks(page, "<script>alert");
    }

    @Test
    public void keepsForeignContentOut() {
        HttpResponse<String> page = site.visitor().get("/");

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy, policy.contains("script-src 'self';") && policy.contains("frame-ancestors 'self'"));
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(page.headers().allValues("Set-Cookie").stream().allMatch(cookie -> cookie.contains("HttpOnly")
                && cookie.contains("SameSite=Lax")));
    }

    @Test
    public void sendsPeopleWithoutASpaceToTheirProfile() {
        assertRedirects(site.as(site.bo).get("/display/~ana"), "/users/viewuserprofile.action?username=ana");
        assertShows(site.as(site.bo).get("/users/viewuserprofile.action?username=ana"), 200, "Ana Núñez O&#39;Neill");
        assertShows(site.as(site.bo).get("/display/~nobody"), 404);
    }

    @Test
    public void frameHasLandmarksAndALanguage() {
        site.people.save(site.bo.change().language(Locale.FRANCE).build());
        assertShows(site.as(site.bo).get("/display/ENG"), 200, "<html lang=\"fr-FR\"", "<header id=\"header\" lang=\"en\">",
                "<main id=\"main\"",
                "aria-label=\"Page tree\"", "aria-current=\"page\">Home</a>", "name=\"ajs-user-locale\" content=\"fr_FR\"");
    }
}
