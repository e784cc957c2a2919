package org.peerlearning.host.sample;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.RecordedEvents;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.Wiki;
import org.peerlearning.testing.Postgres;

public class SampleContentIT {

    @Test
    public void ofTwoNodesThatStartAtOnceOneFillsTheWiki() throws Exception {
        String url = Postgres.database("sample");
        Callable<Boolean> node = () -> {
            try (Database db = Database.open(url, Postgres.USER, Postgres.PASSWORD)) {
                People people = new People(db, new RecordedEvents());
                Wiki wiki = new Wiki(db, people, new RecordedEvents());
                boolean made = new SampleContent(db, people, wiki).run();
                assertEquals(200, people.all().size());
                assertEquals(14, wiki.spaces().all().size());
                return made;
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            int made = 0;
            for (Future<Boolean> answer : nodes.invokeAll(List.of(node, node))) {
                made += answer.get() ? 1 : 0;
            }
            assertEquals(1, made);
        } finally {
            nodes.shutdownNow();
        }
    }
}
