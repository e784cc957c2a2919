package org.peerlearning.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import org.apache.catalina.Context;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.peerlearning.host.services.HostWebSudo;
import org.peerlearning.host.web.server.ServletMount;

/** All pages and filters of the site, wired once. */
public final class Site {

    private static final String EVERYTHING = "/*";
    private static final String ERROR = "/host-error";

    private record MountedFilter(Filter filter, String pattern) { }

    private record MountedServlet(Servlet servlet, List<String> patterns) { }

    private final List<MountedFilter> filters = new ArrayList<>();
    private final List<MountedServlet> servlets = new ArrayList<>();

    /**
     * Makes the site.
     *
     * @throws org.peerlearning.host.HostFailure when AUI or jQuery is missing
     */
    public Site(Rooms rooms, SiteParts parts, AdminRooms admin) {
        Assets assets = new Assets(parts.webDirectory());
        Login login = new Login(rooms.people());
        Forms forms = new Forms(parts.xsrf(), parts.xsrf().getXsrfParameterName());
        PersonSwitch personSwitch = new PersonSwitch(rooms.people(), forms);
        Supplier<Locale> viewerLocale = parts.locales()::getLocale;
        Frame frame = new Frame(assets, parts.resources(), viewerLocale, new PageMeta(forms, parts.baseUrl()),
                new Header(parts.fragments(), rooms.wiki().access(), forms, personSwitch), new SpaceSidebar(parts.fragments(), rooms));
        Kit kit = new Kit(frame, forms, parts.xsrf());
        AdminSidebar adminSidebar = new AdminSidebar(parts.fragments());

        filter(EVERYTHING, new EncodingFilter());
        filter(EVERYTHING, new AuthenticationFilter(login));
        filter(EVERYTHING, new RequestContextFilter(parts.locales(), parts.resources(), parts.requests()));
        filter("/plugins/*", new DecorationFilter(frame, adminSidebar));

        serve(new AssetServlet(assets), "/host/*");
        serve(new ErrorServlet(frame), ERROR);
        serve(new DataServlet(kit, rooms, new MacroList(rooms.macros(), parts.texts(), viewerLocale)), "/host-data/*");
        addWiki(kit, rooms, parts);
        addPeople(kit, rooms, parts, login, personSwitch);
        addAdministration(kit, rooms, adminSidebar, admin);
    }

    private void addWiki(Kit kit, Rooms rooms, SiteParts parts) {
        Lookup lookup = new Lookup(rooms.wiki().spaces(), rooms.wiki().pages(), rooms.wiki().access());
        Holders holders = new Holders(rooms.people());
        PageScreen screen = new PageScreen(rooms, new PageToolbar(parts.fragments(), rooms, kit.forms()), new PageTalk(rooms, kit.forms()));
        serve(new DashboardServlet(kit, rooms.wiki().spaces()), "", "/index.action", "/dashboard.action");
        serve(new DisplayServlet(kit, rooms, lookup, screen), "/display/*");
        serve(new PageServlet(kit, lookup, screen), "/pages/viewpage.action");
        serve(new EditorServlet(kit, rooms, lookup, new EditorScreen(kit.frame(), kit.forms()), new SpaceChoice(rooms)),
                "/pages/createpage.action", "/pages/docreatepage.action", "/pages/editpage.action", "/pages/doeditpage.action");
        serve(new CommentServlet(kit, rooms, lookup), "/pages/doaddcomment.action");
        serve(new LabelServlet(kit, rooms, lookup), "/pages/addlabel.action", "/pages/removelabel.action");
        serve(new WatchServlet(kit, rooms, lookup), "/pages/watch.action");
        serve(new RestrictionServlet(kit, rooms, holders, lookup), "/pages/pagepermissions.action");
        serve(new MoveServlet(kit, rooms, lookup), "/pages/movepage.action");
        serve(new HistoryServlet(kit, rooms, lookup), "/pages/viewpreviousversions.action", "/pages/viewstorage.action");
        serve(new TrashServlet(kit, rooms, lookup), "/pages/removepage.action", "/pages/restorepage.action", "/pages/purgepage.action",
                "/spaces/viewtrash.action");
        serve(new SpacePermissionServlet(kit, rooms, holders, lookup), "/spaces/spacepermissions.action");
        serve(new SpaceDetailsServlet(kit, rooms, lookup), "/spaces/spacedetails.action", "/spaces/archivespace.action",
                "/spaces/removespace.action");
    }

    private void addPeople(Kit kit, Rooms rooms, SiteParts parts, Login login, PersonSwitch personSwitch) {
        serve(new LoginServlet(kit, login, personSwitch), "/login.action", "/dologin.action", "/logout.action");
        serve(new AuthenticateServlet(kit, login, parts.webSudo()), HostWebSudo.FORM, "/doauthenticate.action");
        serve(new SwitchUserServlet(kit, rooms.people(), login, personSwitch), "/dev/switch-user");
        serve(new ThemeServlet(kit), "/users/theme.action");
        serve(new ProfileServlet(kit, rooms, parts.fragments()), "/users/viewuserprofile.action");
        serve(new SettingsServlet(kit, rooms), "/users/viewmysettings.action", "/users/editmysettings.action");
        serve(new PeopleServlet(kit, rooms), "/browsepeople.action");
    }

    private void addAdministration(Kit kit, Rooms rooms, AdminSidebar sidebar, AdminRooms admin) {
        serve(new AdminConsoleServlet(kit, rooms, sidebar), "/admin/console.action");
        serve(new AdminPeopleServlet(kit, rooms, sidebar), "/admin/users.action");
        serve(new AdminJobsServlet(kit, rooms, sidebar, admin), "/admin/scheduledjobs.action");
        serve(new AdminModulesServlet(kit, rooms, sidebar, admin), "/admin/plugins.action");
        serve(new AdminMaintenanceServlet(kit, rooms, sidebar, admin), "/admin/maintenance.action");
        serve(new AdminOutboxServlet(kit, rooms, sidebar, admin), "/admin/outbox.action");
    }

    /**
     * Hangs everything into the web application, before it starts. Whatever else is mounted there, plugins' servlets and REST, stands
     * behind the same filters.
     */
    public void mount(Context context, ServletMount mount) {
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        // Forms of other sites must not bring a session with them.
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        for (MountedFilter mounted : filters) {
            add(context, mounted);
        }
        for (MountedServlet mounted : servlets) {
            mount.mount("host-" + mounted.servlet().getClass().getSimpleName(), mounted.servlet(), Map.of(), mounted.patterns());
        }
        ErrorPage everyError = new ErrorPage();
        everyError.setLocation(ERROR);
        context.addErrorPage(everyError);
    }

    private static void add(Context context, MountedFilter mounted) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("host-" + mounted.filter().getClass().getSimpleName());
        definition.setFilter(mounted.filter());
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPatternDecoded(mounted.pattern());
        map.setDispatcher(DispatcherType.REQUEST.name());
        if (EVERYTHING.equals(mounted.pattern())) {
            map.setDispatcher(DispatcherType.ERROR.name());
        }
        context.addFilterMap(map);
    }

    private void filter(String pattern, Filter filter) {
        filters.add(new MountedFilter(filter, pattern));
    }

    private void serve(Servlet servlet, String... patterns) {
        servlets.add(new MountedServlet(servlet, List.of(patterns)));
    }
}
