package org.peerlearning.skill.search;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.Companions;
import org.peerlearning.skill.Sights;

/** Counts skills for a viewer: those of everybody, or of the people who are in a group of one space. */
public final class Counting {

    private final Directory directory;
    private final Sights sights;
    private final Companions companions;

    public Counting(Directory directory, Sights sights, Companions companions) {
        this.directory = directory;
        this.sights = sights;
        this.companions = companions;
    }

    /** What was counted, and in which vocabulary. */
    record Counted(SkillFinder finder, SkillCounts counts) {}

    Counted count(Reader reader, PersonKey person, Optional<SpaceKey> space) {
        DirectoryIndex index = directory.indexOrRead();
        Eyes eyes = new Eyes(index, reader, person, () -> sights.of(reader));
        SkillCounts counts = space
                .map(key -> SkillCounts.of(companions.inSpace(key), index, eyes))
                .orElseGet(() -> SkillCounts.ofAll(index, eyes));
        return new Counted(index.finder, counts);
    }
}
