package org.peerlearning.signup.model;

import java.util.UUID;
import org.peerlearning.host.services.Database;

/** On H2. */
public class CrashTest extends CrashContract {

    @Override
    Database open() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "", "");
    }
}
