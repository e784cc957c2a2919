package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class HostEventsTest {
    private final HostEvents events = new HostEvents();
    private final List<String> heard = new ArrayList<>();

    /** A listener as an app writes it: a class nobody else sees. */
    private final class Ears {
        private final String name;

        Ears(String name) {
            this.name = name;
        }

        @EventListener
        public void text(String event) {
            heard.add(name + " text " + event);
        }

        @EventListener
        public void number(Number event) {
            heard.add(name + " number " + event);
        }

        public void notAListener(String event) {
            heard.add("never");
        }
    }

    /** Fails at every event. */
    public static final class Broken {
        @EventListener
        public void any(Object event) {
            throw new IllegalStateException("broken on " + event);
        }
    }

    @Test
    public void eventsGoToTheMethodsOfTheirTypeAndItsSupertypes() {
        events.register(new Ears("a"));
        events.publish("x");
        events.publish(5L);
        events.publish(new Object());
        assertEquals(List.of("a text x", "a number 5"), heard);
    }

    @Test
    public void aListenerThatFailsStopsNoOther() {
        events.register(new Ears("a"));
        events.register(new Broken());
        events.register(new Ears("b"));
        events.publish("x");
        assertEquals(List.of("a text x", "b text x"), heard);
    }

    @Test
    public void whoIsUnregisteredHearsNothingAndTwiceIsOnce() {
        Ears a = new Ears("a");
        events.register(a);
        events.register(a);
        events.publish("x");
        events.unregister(a);
        events.publish("y");
        assertEquals(List.of("a text x"), heard);
        events.register(a);
        events.unregisterAll();
        events.publish("z");
        assertEquals(1, heard.size());
    }

    @Test
    public void anObjectThatListensToNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> events.register("nothing"));
        assertThrows(NullPointerException.class, () -> events.publish(null));
    }
}
