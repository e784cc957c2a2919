package org.peerlearning.confluence.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;
import org.peerlearning.confluence.store.StoreReadiness;
import org.peerlearning.shared.TestClock;
import org.peerlearning.skill.ClaimRepository;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.InMemoryClaimRepository;
import org.peerlearning.skill.InMemorySkillRepository;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.testing.Cast;

public class DirectoryStartTest {

    private static final ClaimTerms TERMS = new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.FLUENT, true, "", Visibility.OPEN);

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final LateWatch watch = new LateWatch();
    private final InMemoryClaimRepository claims = new InMemoryClaimRepository(clock, watch);
    private final InMemorySkillRepository skills = new InMemorySkillRepository();
    private final Background background = new Background();

    private Directory directory(ClaimRepository from) {
        return new Directory(new Vocabularies(skills), from, clock, background);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertTrue(holds.getAsBoolean());
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("peer-learning-")).count();
    }

    @After
    public void noThreadStays() throws InterruptedException {
        background.destroy();
        until(() -> ownThreads() == 0);
    }

    @Test
    public void theDirectoryIsReadApartFromTheStart() throws InterruptedException {
        SkillId skill = skills.having(NewSkill.named("Chess", Set.of())).id();
        claims.changing(Cast.ANA, work -> work.add(skill, TERMS, clock.instant()));
        Directory directory = directory(claims);
        DirectoryStart start = new DirectoryStart(directory, watch, background, ready());
        start.afterPropertiesSet();
        until(directory::isLoaded);
        claims.changing(Cast.BO, work -> work.add(skill, TERMS, clock.instant()));
        start.destroy();
    }

    @Test
    public void whileTheTablesAreNotReadyItIsTriedAgain() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        ClaimRepository late = Mockito.mock(ClaimRepository.class);
        Mockito.doAnswer(call -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no tables yet");
            }
            return null;
        }).when(late).everybody(Mockito.any());
        Directory directory = directory(late);
        DirectoryStart start = new DirectoryStart(directory, watch, background, ready());
        start.afterPropertiesSet();
        until(directory::isLoaded);
        assertEquals(2, tries.get());
        start.destroy();
    }

    @Test
    public void whoeverReadsGivesUpWhenTheAppStops() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        ClaimRepository endless = Mockito.mock(ClaimRepository.class);
        Mockito.doAnswer(call -> {
            Consumer<DirectoryEntry> each = call.getArgument(0);
            while (true) {
                each.accept(DirectoryEntry.empty(Cast.ANA, clock.instant()));
                reading.countDown();
            }
        }).when(endless).everybody(Mockito.any());
        Directory directory = directory(endless);
        DirectoryStart start = new DirectoryStart(directory, watch, background, ready());
        start.afterPropertiesSet();
        assertTrue(reading.await(20, TimeUnit.SECONDS));
        start.destroy();
        background.destroy();
        assertFalse(directory.isLoaded());
    }

    /** Tables that are there. */
    private static StoreReadiness ready() {
        ActiveObjects ao = mock(ActiveObjects.class);
        when(ao.moduleMetaData()).thenReturn(mock(ActiveObjectsModuleMetaData.class));
        return new StoreReadiness(ao, () -> false);
    }
}
