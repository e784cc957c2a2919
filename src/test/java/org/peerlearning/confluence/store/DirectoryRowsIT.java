package org.peerlearning.confluence.store;

public class DirectoryRowsIT extends DirectoryRowsContract {

    @Override
    Nodes empty() {
        return Nodes.postgres();
    }
}
