package org.peerlearning.host.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events to the {@link EventListener} methods of registered objects, in the order of their registration and in the
 * thread that publishes, so inside its transaction. A listener that fails is logged and stops no other.
 */
public final class HostEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private final List<Ear> ears = new CopyOnWriteArrayList<>();

    /** {@inheritDoc} Registering the same object again changes nothing. */
    @Override
    public void register(Object listener) {
        Objects.requireNonNull(listener, "listener");
        List<Ear> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && !method.isBridge()) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException("An event listener has one parameter, unlike " + method);
                }
                method.trySetAccessible();
                found.add(new Ear(listener, method, method.getParameterTypes()[0]));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No public method of " + listener.getClass().getName() + " has @EventListener");
        }
        synchronized (ears) {
            if (ears.stream().noneMatch(ear -> ear.listener() == listener)) {
                ears.addAll(found);
            }
        }
    }

    @Override
    public void unregister(Object listener) {
        ears.removeIf(ear -> ear.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        ears.clear();
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        for (Ear ear : ears) {
            if (ear.type().isInstance(event)) {
                ear.hear(event);
            }
        }
    }

    private record Ear(Object listener, Method method, Class<?> type) {
        void hear(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                LOG.error("Listener {} failed on {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Listener " + method + " cannot be called", e);
            }
        }
    }
}
