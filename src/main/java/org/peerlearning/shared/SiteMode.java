package org.peerlearning.shared;

/** Administrators can make the whole wiki read-only for a while. */
public interface SiteMode {

    boolean isReadOnly();
}
