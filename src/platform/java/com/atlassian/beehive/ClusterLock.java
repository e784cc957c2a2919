package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds for all nodes; waiting on a condition is not supported.
 *
 * <p>Source: <a href="https://docs.atlassian.com/beehive/0.0.8/apidocs/">Beehive 0.0.8 Javadoc</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 10.2.
 */
public interface ClusterLock extends Lock {

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isHeldByCurrentThread();
}
