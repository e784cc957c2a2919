package org.peerlearning.shared;

/** Tells administrators whether the wiki beneath has all that the app leans on. */
public interface PlatformCheck {

    /** What was found, or a refusal for who is no administrator. */
    Answer<PlatformFindings> findings(Viewer viewer);
}
