package org.peerlearning.skill;

/** Hears what was written to the directory on this node, so that whoever changed something finds it changed. */
public interface DirectoryWatch {

    /** After the commit. */
    void written(DirectoryEntry entry);
}
