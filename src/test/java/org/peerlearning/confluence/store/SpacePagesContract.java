package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.SpacePages;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Race;

/** A space has one page of a kind, whoever asks for it, and wherever. */
public abstract class SpacePagesContract {

    private static final String KIT = "kit";

    private List<Nodes.Node> nodes;
    private SpacePages pages;
    private final AtomicInteger made = new AtomicInteger();

    abstract Nodes empty();

    @Before
    public final void startEmpty() {
        nodes = empty().all();
        pages = on(nodes.get(0));
    }

    private static SpacePages on(Nodes.Node node) {
        return new AoSpacePages(node.ao(), node.transactions(), () -> ThreadLocalRandom.current().nextLong());
    }

    private Answer<PageId> make() {
        return Answer.of(new PageId(made.incrementAndGet()));
    }

    private PageId one(SpacePages there, SpaceKey space, String kind) {
        return Answers.given(there.one(space, kind, page -> true, this::make));
    }

    private int rows() {
        return nodes.get(0).ao().count(SpacePageRow.class);
    }

    @Test
    public void theFirstIsMadeAndEverybodyElseFindsIt() {
        PageId first = one(pages, Cast.ENG, KIT);

        assertEquals(first, one(pages, Cast.ENG, KIT));
        assertEquals(first, one(on(nodes.get(1)), Cast.ENG, KIT));
        assertEquals(1, made.get());
    }

    @Test
    public void spacesAndKindsAreApart() {
        Set<PageId> all = Set.of(one(pages, Cast.ENG, KIT), one(pages, Cast.OPS, KIT), one(pages, Cast.ENG, "index"));

        assertEquals(3, all.size());
        assertEquals(3, rows());
    }

    @Test
    public void oneThatIsNoGoodAnyMoreIsMadeAnew() {
        PageId first = one(pages, Cast.ENG, KIT);

        PageId second = Answers.given(pages.one(Cast.ENG, KIT, page -> !page.equals(first), this::make));

        assertEquals(2, made.get());
        assertEquals(second, one(pages, Cast.ENG, KIT));
        assertEquals(1, rows());
    }

    @Test
    public void whatIsRefusedOrFailsIsNotRemembered() {
        assertEquals(List.of("not.so"),
                Answers.reasons(pages.one(Cast.ENG, KIT, page -> true, () -> Answer.no(Refusal.refused("not.so")))));
        Supplier<Answer<PageId>> broken = () -> {
            throw new IllegalStateException("no wiki today");
        };
        assertThrows(IllegalStateException.class, () -> pages.one(Cast.ENG, KIT, page -> true, broken));

        assertEquals(0, rows());
        assertEquals(new PageId(1), one(pages, Cast.ENG, KIT));
    }

    @Test
    public void aRefusalAroundItLeavesNothingBehind() {
        Answers.reasons(nodes.get(0).transactions().allOrRefused(() -> {
            one(pages, Cast.ENG, KIT);
            return Answer.no(Refusal.refused("not.so"));
        }));

        assertEquals(0, rows());
    }

    @Test
    public void manyWhoAskAtOnceGetTheSame() throws Exception {
        for (int round = 0; round < 5; round++) {
            made.set(100 * round);
            SpaceKey space = new SpaceKey("SPACE" + round);

            assertEquals(1, asked(space, page -> true).size());
            assertEquals(100 * round + 1, made.get());
        }
    }

    @Test
    public void manyWhoFindItGoneAtOnceGetTheSameNewOne() throws Exception {
        PageId gone = one(pages, Cast.ENG, KIT);

        assertEquals(Set.of(new PageId(2)), asked(Cast.ENG, page -> !page.equals(gone)));
        assertEquals(2, made.get());
    }

    @Test
    public void whoWasSlowerDoesTheRestOfTheirWorkOnce() throws Exception {
        AtomicInteger rest = new AtomicInteger();
        List<Callable<PageId>> askers = Stream.concat(nodes.stream(), nodes.stream()).<Callable<PageId>>map(node -> () ->
                Answers.given(node.transactions().allOrRefused(() -> {
                    Answer<PageId> page = Answer.of(one(on(node), Cast.ENG, KIT));
                    rest.incrementAndGet();
                    return page;
                }))).toList();

        assertEquals(1, new HashSet<>(Race.of(askers)).size());
        assertEquals(askers.size(), rest.get());
        assertEquals(1, made.get());
    }

    /** What the nodes answered who were asked at the same moment, each twice. */
    private Set<PageId> asked(SpaceKey space, Predicate<PageId> good) throws Exception {
        List<Callable<PageId>> askers = Stream.concat(nodes.stream(), nodes.stream())
                .<Callable<PageId>>map(node -> () -> Answers.given(on(node).one(space, KIT, good, this::make)))
                .toList();
        return new HashSet<>(Race.of(askers));
    }
}
