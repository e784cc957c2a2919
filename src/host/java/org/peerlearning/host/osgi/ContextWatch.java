package org.peerlearning.host.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.peerlearning.host.HostFailure;

/**
 * Listens to what becomes of the app's beans. Gemini tells nobody but its listeners: a context that waits or fails stays silent
 * otherwise. Its types live in bundles, hence the reflection.
 */
final class ContextWatch implements InvocationHandler, AutoCloseable {

    private static final String LISTENER = "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final Pattern INTERFACE = Pattern.compile("\\(objectClass=([\\w.$]+)\\)");

    private static final long POLL_MILLIS = 50;

    private final Bundle watched;
    private ServiceRegistration<?> registration;
    private Object context;
    private Throwable failure;
    private List<String> waitingFor = List.of();
    private long waitingSince;

    private ContextWatch(Bundle watched) {
        this.watched = watched;
    }

    static ContextWatch on(Bundle watched, FelixFramework framework) {
        ContextWatch watch = new ContextWatch(watched);
        try {
            Class<?> listener = framework.bundle("org.eclipse.gemini.blueprint.core").loadClass(LISTENER);
            Object proxy = Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, watch);
            BundleContext system = framework.context();
            watch.registration = system.registerService(LISTENER, proxy, null);
        } catch (ClassNotFoundException e) {
            throw new HostFailure("The bundle of Gemini Blueprint lacks " + LISTENER, e);
        }
        return watch;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "onOsgiApplicationEvent" -> {
                heard(arguments[0]);
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "ContextWatch of " + watched;
        };
    }

    /**
     * The app's Spring context, once it is up.
     *
     * @param patience how long the beans may take
     * @param grace how long a service may be missing; the host offers all of its own before the app starts, so none comes later
     * @throws HostFailure naming the bean that fails or the services that are missing
     */
    synchronized Object await(Duration patience, Duration grace) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (context == null && failure == null) {
            long now = System.nanoTime();
            if (!waitingFor.isEmpty() && now - waitingSince > grace.toNanos()) {
                throw missing(waitingFor);
            }
            if (now > deadline) {
                throw new HostFailure("The app's beans are not up after " + patience.toSeconds() + " s");
            }
            try {
                wait(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new HostFailure("Interrupted while the app's beans started", e);
            }
        }
        if (failure != null) {
            throw Causes.beans(failure);
        }
        return context;
    }

    /** Services that the app imports and nobody offers. */
    static HostFailure missing(List<String> services) {
        return new HostFailure("The app waits for a service that this host does not offer: " + String.join(", ", services));
    }

    /** Listens no more, and holds nothing of the app. */
    @Override
    public void close() {
        registration.unregister();
    }

    private synchronized void heard(Object event) throws ReflectiveOperationException {
        if (!watched.equals(call(event, "getBundle"))) {
            return;
        }
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" -> context = call(event, "getApplicationContext");
            case "OsgiBundleContextFailedEvent", "BootstrappingDependenciesFailedEvent" ->
                failure = (Throwable) call(event, "getFailureCause");
            case "BootstrappingDependenciesEvent" -> waiting(event);
            default -> { }
        }
        notifyAll();
    }

    private void waiting(Object event) throws ReflectiveOperationException {
        if (waitingFor.isEmpty()) {
            waitingSince = System.nanoTime();
        }
        Collection<?> filters = (Collection<?>) call(event, "getDependencyFilters");
        waitingFor = filters.stream().map(String::valueOf).map(ContextWatch::readable).distinct().sorted().toList();
    }

    private static String readable(String filter) {
        var match = INTERFACE.matcher(filter);
        return match.find() ? match.group(1) : filter;
    }

    private static Object call(Object target, String getter) throws ReflectiveOperationException {
        return target.getClass().getMethod(getter).invoke(target);
    }
}
