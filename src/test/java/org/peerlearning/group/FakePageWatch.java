package org.peerlearning.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/** Watching in memory. */
public final class FakePageWatch implements PageWatch {

    private final Map<PageId, Set<PersonKey>> watchers = new HashMap<>();

    public Set<PersonKey> watching(PageId page) {
        return Set.copyOf(watchers.getOrDefault(page, Set.of()));
    }

    @Override
    public boolean watch(PersonKey person, PageId page) {
        return watchers.computeIfAbsent(page, same -> new HashSet<>()).add(person);
    }

    @Override
    public void unwatch(PersonKey person, PageId page) {
        watchers.getOrDefault(page, new HashSet<>()).remove(person);
    }
}
