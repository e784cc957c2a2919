package org.peerlearning.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;

public class LoginTest extends SiteTestBase {

    @Test
    public void asksWhoIsNotLoggedInAndComesBack() {
        Visitor visitor = site.visitor();
        assertRedirects(visitor.get("/display/ENG/Home?x=1"), "/login.action?os_destination=%2Fdisplay%2FENG%2FHome%3Fx%3D1");
        assertShows(visitor.get("/login.action?os_destination=%2Fdisplay%2FENG%2FHome%3Fx%3D1"), 200, "value=\"/display/ENG/Home?x=1\"");

        assertRedirects(visitor.post("/dologin.action", "os_username", "bo", "os_password", "bo", "os_destination",
                "/display/ENG/Home?x=1"),
                "/display/ENG/Home?x=1");
        assertShows(visitor.get("/display/ENG/Home"), 200, "Hello", "ajs-remote-user-key\" content=\"key-bo");
    }

    @Test
    public void neverSendsAnybodyToAnotherSite() {
        Visitor visitor = site.visitor();
        visitor.get("/login.action");

        assertRedirects(visitor.post("/dologin.action", "os_username", "bo", "os_password", "bo", "os_destination", "//evil.example"), "/");
    }

    @Test
    public void saysTheSameOfEveryWrongLogin() {
        Visitor visitor = site.visitor();
        visitor.get("/login.action");

        for (String name : new String[] {"bo", "nobody", "gone", ""}) {
            String password = "gone".equals(name) ? "gone" : "wrong";
            assertShows(visitor.post("/dologin.action", "os_username", name, "os_password", password), 200,
                    "is wrong, or you may not log in");
        }
        assertEquals("null", visitor.get("/plugins/servlet/who").body());
    }

    @Test
    public void givesANewSessionAtLogin() {
        Visitor visitor = site.as(site.bo);
        String before = visitor.cookie("JSESSIONID");
        visitor.get("/");
        visitor.post("/dev/switch-user", "username", "ana");

        assertNotEquals(before, visitor.cookie("JSESSIONID"));
        assertEquals("ana", visitor.get("/plugins/servlet/who").body());
    }

    @Test
    public void forgetsWhoLogsOutAndWhoIsDeactivated() {
        Visitor bo = site.as(site.bo);
        assertEquals("bo", bo.get("/plugins/servlet/who").body());
        site.people.deactivate(site.bo);
        assertEquals("null", bo.get("/plugins/servlet/who").body());

        Visitor ana = site.as(site.ana);
        ana.get("/");
        ana.post("/logout.action");
        assertEquals("null", ana.get("/plugins/servlet/who").body());
    }

    @Test
    public void takesBasicAuthentication() {
        assertEquals("bo", site.visitor().get("/rest/who", "Authorization", basic("bo:bo")).body());
        for (String wrong : new String[] {basic("bo:ana"), basic("gone:gone"), basic("bo"), "Basic %%%"}) {
            HttpResponse<String> refused = site.visitor().get("/rest/who", "Authorization", wrong);
            assertEquals(401, refused.statusCode());
            assertEquals("Basic", refused.headers().firstValue("WWW-Authenticate").orElseThrow().substring(0, 5));
        }
    }

    @Test
    public void switchesOnlyToPeopleWhoMayLogIn() {
        Visitor visitor = site.visitor();
        visitor.get("/login.action");

        assertShows(visitor.post("/dev/switch-user", "username", "gone"), 400, "Nobody who may log in");
        assertShows(visitor.post("/dev/switch-user", "username", "<i>"), 400, "&lt;i&gt;");
        assertEquals("null", visitor.get("/plugins/servlet/who").body());
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
