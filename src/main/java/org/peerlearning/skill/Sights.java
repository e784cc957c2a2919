package org.peerlearning.skill;

import java.util.Set;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;

/** What viewers see of people's claims, by the one rule for all doors. */
public final class Sights {

    private final Companions companions;

    public Sights(Companions companions) {
        this.companions = companions;
    }

    public Sight of(Viewer viewer) {
        return of(Reader.atScreen(viewer));
    }

    public Sight of(Reader reader) {
        return new Sight(reader, reader.viewer().person().filter(me -> reader.mayRead(false)).map(companions::of).orElse(Set.of()));
    }
}
