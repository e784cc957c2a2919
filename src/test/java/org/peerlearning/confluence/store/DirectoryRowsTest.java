package org.peerlearning.confluence.store;

public class DirectoryRowsTest extends DirectoryRowsContract {

    @Override
    Nodes empty() {
        return Nodes.h2();
    }
}
