package org.peerlearning.host.wiki;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;

/** Confluence's view of the spaces. */
public final class HostSpaceManager implements SpaceManager {

    private final Spaces spaces;

    public HostSpaceManager(Wiki wiki) {
        this.spaces = wiki.spaces();
    }

    @Override
    public Space getSpace(long id) {
        return spaces.byId(id).orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return spaceKey == null ? null : spaces.byKey(spaceKey).orElse(null);
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return spaces.all().stream().filter(space -> space.getSpaceStatus() == status).map(Space::getKey).toList();
    }
}
