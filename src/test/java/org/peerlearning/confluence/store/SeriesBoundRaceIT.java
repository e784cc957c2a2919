package org.peerlearning.confluence.store;

public class SeriesBoundRaceIT extends SeriesBoundRaceContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
