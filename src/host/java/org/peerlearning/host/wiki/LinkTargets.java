package org.peerlearning.host.wiki;

import java.util.Optional;

/** What the links of a page may lead to, as the current viewer sees it. */
interface LinkTargets {

    /**
     * A page that exists.
     *
     * @param path under the context path
     * @param viewable whether the current viewer may open it
     */
    record PageTarget(String path, boolean viewable) { }

    /** A space that exists; {@code path} is under the context path. */
    record SpaceTarget(String path, String name) { }

    /** A person that exists; {@code path} is under the context path. */
    record PersonTarget(String path, String userName, String fullName) { }

    Optional<PageTarget> page(String spaceKey, String title);

    Optional<SpaceTarget> space(String spaceKey);

    /** The person of that user key, or else of that user name. */
    Optional<PersonTarget> person(String keyOrName);
}
