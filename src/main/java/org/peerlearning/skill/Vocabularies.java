package org.peerlearning.skill;

import java.util.List;

/** The vocabulary as it is now, kept in memory and read again when it has changed, whichever node changed it. */
public final class Vocabularies {

    private final SkillRepository skills;
    private volatile Held held = new Held(new Vocabulary(-1, List.of()), -1);

    /** @param changesHere as many changes had been committed on this node before it was read */
    private record Held(Vocabulary vocabulary, long changesHere) {}

    public Vocabularies(SkillRepository skills) {
        this.skills = skills;
    }

    /** One cheap statement where nothing has changed. Not to be asked in a transaction that changes the vocabulary and may be undone. */
    public Vocabulary now() {
        long here = skills.changesHere();
        long version = skills.version();
        Held latest = held;
        if (latest.vocabulary().version() != version) {
            return read();
        }
        if (latest.changesHere() != here) {
            held = new Held(latest.vocabulary(), here);
        }
        return latest.vocabulary();
    }

    /**
     * With all that was changed on this node, and what other nodes changed before {@link #now} was last asked. No statement where nothing
     * has changed here.
     */
    public Vocabulary known() {
        Held latest = held;
        return latest.changesHere() == skills.changesHere() ? latest.vocabulary() : now();
    }

    /** One thread reads, and the others wait for what it read. The version comes first: what is newer than it says is read again. */
    private synchronized Vocabulary read() {
        long here = skills.changesHere();
        long version = skills.version();
        if (held.vocabulary().version() != version) {
            held = new Held(new Vocabulary(version, skills.all()), here);
        }
        return held.vocabulary();
    }
}
