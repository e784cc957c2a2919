package org.peerlearning.confluence.store;

public class SeriesBoundRaceTest extends SeriesBoundRaceContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
