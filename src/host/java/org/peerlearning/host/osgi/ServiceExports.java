package org.peerlearning.host.osgi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The platform's services, as bundles import them by interface. */
public final class ServiceExports {

    private final Map<Class<?>, Function<Plugin, ?>> services = new LinkedHashMap<>();

    /**
     * Offers one object to everybody.
     *
     * @throws IllegalStateException when the type is offered already
     */
    public <T> ServiceExports add(Class<T> type, T service) {
        return addPerPlugin(type, plugin -> service);
    }

    /**
     * Offers each bundle an object of its own, made when it asks for the first time; its beans are not up at that time.
     *
     * @throws IllegalStateException when the type is offered already
     */
    public <T> ServiceExports addPerPlugin(Class<T> type, Function<Plugin, T> service) {
        if (services.putIfAbsent(type, service) != null) {
            throw new IllegalStateException(type.getName() + " is offered twice");
        }
        return this;
    }

    /** Offers them no more. */
    public ServiceExports without(Set<Class<?>> types) {
        services.keySet().removeAll(types);
        return this;
    }

    /** The interfaces on offer. */
    public Set<Class<?>> types() {
        return Set.copyOf(services.keySet());
    }

    void register(BundleContext system, Function<Bundle, Plugin> plugins) {
        services.forEach((type, service) -> system.registerService(type.getName(), new PerBundle(service, plugins), null));
    }

    private record PerBundle(Function<Plugin, ?> service, Function<Bundle, Plugin> plugins) implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return service.apply(plugins.apply(bundle));
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object given) {
            // The objects belong to the host, which closes them itself.
        }
    }
}
