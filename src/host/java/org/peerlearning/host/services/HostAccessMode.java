package org.peerlearning.host.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/** Whether the site is read-only, as an administrator says; writable at the start. */
public final class HostAccessMode implements AccessModeService {

    private volatile boolean readOnly;

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return readOnly;
    }

    /** Makes the site read-only, or writable again. */
    public void set(boolean now) {
        readOnly = now;
    }
}
