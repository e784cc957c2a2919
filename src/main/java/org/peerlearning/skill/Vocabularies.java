package org.peerlearning.skill;

import java.util.List;

/** The vocabulary as it is now, kept in memory and read again when it has changed, whichever node changed it. */
public final class Vocabularies {

    private final SkillRepository skills;
    private volatile Vocabulary latest = new Vocabulary(-1, List.of());

    public Vocabularies(SkillRepository skills) {
        this.skills = skills;
    }

    /** One cheap statement where nothing has changed. Not to be asked in a transaction that changes the vocabulary and may be undone. */
    public Vocabulary now() {
        long version = skills.version();
        Vocabulary held = latest;
        return held.version() == version ? held : read();
    }

    /** One thread reads, and the others wait for what it read. The version comes first: what is newer than it says is read again. */
    private synchronized Vocabulary read() {
        long version = skills.version();
        if (latest.version() != version) {
            latest = new Vocabulary(version, skills.all());
        }
        return latest;
    }
}
