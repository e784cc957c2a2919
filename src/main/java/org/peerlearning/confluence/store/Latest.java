package org.peerlearning.confluence.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what was asked for lately on this node, a bounded number of things. For what cannot get old. */
final class Latest<V> {

    private static final int MOST = 2000;

    private final Map<Integer, V> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<V> get(int id) {
        return Optional.ofNullable(known.get(id));
    }

    synchronized void put(int id, V value) {
        known.put(id, value);
    }

    /** Nobody else gets it until it is put back. */
    synchronized Optional<V> take(int id) {
        return Optional.ofNullable(known.remove(id));
    }
}
