package org.peerlearning.notice;

/** Something that this wiki alone knows, so that it can tell what it wrote itself from what others made up. */
public interface SiteSecret {

    int BYTES = 32;

    /** {@value #BYTES} bytes that nobody can foresee, the same on all nodes and for ever. */
    byte[] bytes();
}
