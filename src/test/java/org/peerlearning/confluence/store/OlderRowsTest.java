package org.peerlearning.confluence.store;

import java.util.UUID;
import org.peerlearning.host.services.Database;

public class OlderRowsTest extends OlderRowsContract {

    @Override
    Database database() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    }
}
