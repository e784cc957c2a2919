package org.peerlearning.host.people;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was published. */
public final class RecordedEvents implements EventPublisher {

    private final List<Object> published = new ArrayList<>();

    @Override
    public void publish(Object event) {
        published.add(event);
    }

    @Override
    public void register(Object listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregister(Object listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregisterAll() {
        throw new UnsupportedOperationException();
    }

    /** The simple names of the events since the last call. */
    public List<String> names() {
        List<String> names = published.stream().map(event -> event.getClass().getSimpleName()).toList();
        published.clear();
        return names;
    }

    public Object last() {
        return published.get(published.size() - 1);
    }
}
