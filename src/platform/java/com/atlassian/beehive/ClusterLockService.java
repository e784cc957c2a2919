package com.atlassian.beehive;

/**
 * Hands out the locks of the cluster by name.
 *
 * <p>Source: <a href="https://docs.atlassian.com/beehive/0.0.8/apidocs/">Beehive 0.0.8 Javadoc</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 10.2.
 */
public interface ClusterLockService {

    /** Names are plain ASCII of at most 255 characters. UNCONFIRMED: seen on 10.x only. */
    ClusterLock getLockForName(String lockName);
}
