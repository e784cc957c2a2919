package org.peerlearning.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import org.peerlearning.host.modules.AccessCheck;
import org.peerlearning.host.modules.AoModule;
import org.peerlearning.host.modules.Conditions;
import org.peerlearning.host.modules.DownloadResourceModule;
import org.peerlearning.host.modules.HostPageBuilderService;
import org.peerlearning.host.modules.I18nResourceModule;
import org.peerlearning.host.modules.JobConfigModule;
import org.peerlearning.host.modules.PluginModules;
import org.peerlearning.host.modules.RestModule;
import org.peerlearning.host.modules.ServletModule;
import org.peerlearning.host.modules.TemplateContextItemModule;
import org.peerlearning.host.modules.VelocityAllowlistModule;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.modules.WebItemModule;
import org.peerlearning.host.modules.WebResourceModule;
import org.peerlearning.host.modules.WebResourceServlet;
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.modules.WebSectionModule;
import org.peerlearning.host.modules.XhtmlMacroModule;
import org.peerlearning.host.osgi.ServiceExports;
import org.peerlearning.host.web.server.ServletMount;

/** All module types, with what they fill. */
final class HostModules {

    final WebResources resources;
    final WebFragments fragments;
    final PluginModules all;
    private final AoModule activeObjects;
    private final HostRooms rooms;

    /**
     * @param mount takes servlets and REST resources
     * @param build changes with every build of the app
     */
    HostModules(HostRooms rooms, ServletMount mount, String contextPath, String build, Troubles troubles) {
        this.rooms = rooms;
        resources = new WebResources(contextPath, build, rooms::viewerLocale);
        fragments = new WebFragments(contextPath, rooms.i18n, rooms::viewerLocale);
        activeObjects = new AoModule(rooms.database, rooms.settings, rooms.locks, troubles.tables());
        Conditions conditions = new Conditions();
        AccessCheck access = new AccessCheck(rooms.users);
        all = new PluginModules(List.of(
                new I18nResourceModule(rooms.i18n),
                new DownloadResourceModule(resources),
                new VelocityAllowlistModule(rooms.templates),
                activeObjects,
                new TemplateContextItemModule(rooms.templates),
                new WebResourceModule(resources, conditions),
                new XhtmlMacroModule(rooms.macros),
                new RestModule(mount, access),
                new ServletModule(mount, access),
                new WebSectionModule(fragments, conditions),
                new WebItemModule(fragments, conditions),
                // Last, since a job may use all the others from its first moment.
                new JobConfigModule(rooms.scheduler)));
        mount.mount("web-resources", new WebResourceServlet(resources, rooms.i18n, rooms::viewerLocale), Map.of(),
                List.of(WebResourceServlet.LASTING, WebResourceServlet.PLAIN));
    }

    /** Adds the services that belong to module types, some of them one for each app. */
    void export(ServiceExports exports) {
        exports.add(PageBuilderService.class, new HostPageBuilderService(resources))
                .addPerPlugin(ActiveObjects.class, plugin -> activeObjects.activeObjects(plugin.key()))
                .addPerPlugin(TemplateRenderer.class, plugin -> rooms.templates.renderer(plugin.key(), plugin.loader()));
    }
}
