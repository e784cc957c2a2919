package org.peerlearning.host.services;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's own log, in the host's: its chatter one step lower, and what it throws as well is not told twice. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.velocity");

    @Override
    public void init(RuntimeServices engine) {
        // Nothing to set up.
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable failure) {
        if (failure != null || level < WARN_ID) {
            LOG.debug(message, failure);
        } else if (level == ERROR_ID) {
            LOG.error(message);
        } else {
            LOG.warn(message);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || LOG.isDebugEnabled();
    }
}
