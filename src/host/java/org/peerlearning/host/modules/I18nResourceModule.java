package org.peerlearning.host.modules;

import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.HostI18n;
import org.w3c.dom.Element;

/** {@code <resource type="i18n" name location>} directly under the root: the app's words. Other types are not for this class. */
public final class I18nResourceModule implements ModuleType {
    private final HostI18n i18n;

    /** Fills the given texts. */
    public I18nResourceModule(HostI18n i18n) {
        this.i18n = i18n;
    }

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        if (DescriptorXml.attribute(module, "type", "").equals("i18n")) {
            i18n.register(plugin.key(), DescriptorXml.required(module, "location"), plugin::entry);
        }
    }

    @Override
    public void disable(Plugin plugin) {
        i18n.unregister(plugin.key());
    }
}
