package org.peerlearning.signup.model;

import java.time.Instant;
import org.junit.Test;
import org.peerlearning.confluence.store.AoStores;
import org.peerlearning.host.services.Database;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.TestClock;
import org.peerlearning.testing.Postgres;

/** The use cases over Active Objects on PostgreSQL, against the plain rules. */
public class SignupModelIT {

    private static final int STEPS = Integer.getInteger("model.steps.postgres", 200);

    @Test
    public void theUseCasesDoWhatThePlainRulesSayOnPostgres() {
        try (Database database = Database.open(Postgres.database("model"), Postgres.USER, Postgres.PASSWORD)) {
            new Play(stage(database), 11).run(STEPS);
        }
    }

    private static Stage stage(Database database) {
        AoStores stores = AoStores.on(database);
        return new Stage(
                stores.groups(),
                stores.sessions(),
                stores.signups(),
                stores.transactions(),
                new FakeAccess(),
                new TestClock(Instant.parse("2026-03-02T09:00:00Z")));
    }
}
