package org.peerlearning.host.modules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/**
 * {@code <resource type="download">} directly under the root: files of the app as a whole, such as macro icons, served at
 * {@code /download/resources/<plugin key>/<name>}.
 */
public final class DownloadResourceModule implements ModuleType {

    private final WebResources resources;

    /** Fills the given web resources. */
    public DownloadResourceModule(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        if (!DescriptorXml.attribute(module, "type", "").equals("download")) {
            return;
        }
        resources.addTopLevel(new WebResource(plugin.key(), plugin, List.of(), Set.of(),
                List.of(WebResourceModule.file(module, plugin)), Map.of(), context -> true));
    }

    @Override
    public void disable(Plugin plugin) {
        resources.remove(plugin.key());
    }
}
