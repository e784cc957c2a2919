package org.peerlearning.host.modules.rest;

import java.util.Set;
import java.util.function.Supplier;
import javax.inject.Singleton;
import javax.ws.rs.core.Application;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.peerlearning.host.osgi.Plugin;

/**
 * Lets the app's own container make its resources and providers, so that their constructors get its beans: a new resource for each
 * request, one provider for all. Jersey finds this class through {@code META-INF/services}.
 */
public final class PluginComponents implements ComponentProvider {

    private InjectionManager injection;
    private Plugin plugin;

    @Override
    public void initialize(InjectionManager injectionManager) {
        injection = injectionManager;
        Application application = injectionManager.getInstance(Application.class);
        while (application instanceof ResourceConfig config && config.getApplication() != config) {
            application = config.getApplication();
        }
        plugin = application instanceof RestApplication rest ? rest.plugin() : null;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> providerContracts) {
        if (plugin == null || component.getClassLoader() != plugin.loader()) {
            return false;
        }
        Supplier<Object> maker = () -> {
            Object made = plugin.create(component);
            injection.inject(made);
            return made;
        };
        SupplierInstanceBinding<Object> binding = Bindings.supplier(maker).to(component);
        if (!providerContracts.isEmpty()) {
            providerContracts.forEach(binding::to);
            binding.in(Singleton.class);
        }
        injection.register(binding);
        return true;
    }

    @Override
    public void done() {
        // Everything is bound when its class comes by.
    }
}
