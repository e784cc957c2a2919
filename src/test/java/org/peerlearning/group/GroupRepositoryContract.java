package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

/** What every place that keeps groups promises. */
public abstract class GroupRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456789Z");
    private static final Instant NOW_KEPT = Instant.parse("2026-03-29T01:30:00.123Z");

    private GroupRepository groups;
    /** Wiki pages have numbers beyond the range of int. */
    private long lastPage = 7_000_000_000L;

    /** Where groups are kept; nothing is in it yet. */
    protected abstract GroupRepository empty();

    @Before
    public final void startEmpty() {
        groups = empty();
    }

    private static GroupProfile profile(SpaceKey space, String title) {
        return new GroupProfile(space, title, "About " + title, Format.DOJO, Set.of(Tag.WORK), Audience.EVERYONE);
    }

    private GroupId settled(GroupProfile profile) {
        GroupId id = groups.add(profile, Cast.ANA, NOW);
        groups.settle(id, new PageId(++lastPage));
        return id;
    }

    private List<GroupId> settled(int count, SpaceKey space) {
        List<GroupId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(settled(profile(space, "Group " + i)));
        }
        return ids;
    }

    private static List<GroupId> ids(List<Group> found) {
        return found.stream().map(Group::id).toList();
    }

    @Test
    public void aGroupComesBackAsItWasGiven() {
        GroupProfile profile = new GroupProfile(
                Cast.ENG, "Rust", "Line one\n\nline two", Format.STUDY_CIRCLE, Set.of(Tag.WORK, Tag.PASSION), Audience.MEMBERS);
        GroupId id = groups.add(profile, Cast.ANA, NOW);
        groups.settle(id, new PageId(7_123_456_789L));
        Group expected = new Group(id, profile, new PageId(7_123_456_789L), List.of(Cast.ANA), NOW_KEPT);
        assertEquals(Optional.of(expected), groups.byId(id));
        assertEquals(Optional.of(expected), groups.byPage(new PageId(7_123_456_789L)));
        assertEquals(
                List.of(new GroupOutline(id, "Rust", Cast.ENG, new PageId(7_123_456_789L), Audience.MEMBERS)),
                groups.outlines(List.of(id)));
        assertEquals(List.of(expected), groups.newest(Optional.empty(), Optional.empty(), 10));
    }

    @Test
    public void everyFormatTagAndAudienceIsKept() {
        for (Format format : Format.values()) {
            for (Audience audience : Audience.values()) {
                for (Set<Tag> tags : List.of(EnumSet.of(Tag.WORK), EnumSet.of(Tag.PASSION), EnumSet.allOf(Tag.class))) {
                    GroupProfile profile = new GroupProfile(Cast.ENG, "T", "S", format, tags, audience);
                    assertEquals(profile, groups.byId(settled(profile)).orElseThrow().profile());
                }
            }
        }
    }

    @Test
    public void textsOfEveryScriptAndLengthAreKept() {
        List<String> titles = new ArrayList<>(Texts.HARD);
        titles.add(Texts.emojis(GroupDraftPolicy.TITLE_MAX));
        for (String title : titles) {
            GroupProfile profile = new GroupProfile(
                    Cast.ENG,
                    title,
                    title + "\n" + Texts.emojis(GroupDraftPolicy.SUMMARY_MAX),
                    Format.TALK,
                    Set.of(Tag.WORK),
                    Audience.HOSTS);
            assertEquals(profile, groups.byId(settled(profile)).orElseThrow().profile());
        }
    }

    @Test
    public void aGroupIsThereOnlyOnceItHasAPage() {
        GroupId id = groups.add(profile(Cast.ENG, "Early"), Cast.ANA, NOW);
        assertEquals(Optional.empty(), groups.byId(id));
        assertEquals(List.of(), groups.outlines(List.of(id)));
        assertEquals(List.of(), groups.newest(Optional.empty(), Optional.empty(), 10));
        groups.settle(id, new PageId(1));
        assertEquals(List.of(id), ids(groups.newest(Optional.empty(), Optional.empty(), 10)));
    }

    @Test
    public void aGroupThatIsNotThereCannotGetAPage() {
        assertThrows(IllegalArgumentException.class, () -> groups.settle(new GroupId(4711), new PageId(1)));
        assertThrows(IllegalArgumentException.class, () -> groups.settle(new GroupId(Long.MAX_VALUE), new PageId(1)));
    }

    @Test
    public void groupsComeInTheOrderTheyWereAskedForEachOnce() {
        List<GroupId> ids = settled(4, Cast.ENG);
        List<GroupId> asked = new ArrayList<>(ids);
        Collections.reverse(asked);
        asked.add(ids.get(2));
        assertEquals(List.of(ids.get(3), ids.get(2), ids.get(1), ids.get(0)), ids(groups.byIds(asked)));
        assertEquals(groups.byIds(asked).stream().map(Group::outline).toList(), groups.outlines(asked));
    }

    @Test
    public void onlyItsOwnHostsHostAGroup() {
        GroupId group = settled(profile(Cast.ENG, "A"));
        GroupId other = groups.add(profile(Cast.ENG, "B"), Cast.BO, NOW);
        groups.settle(other, new PageId(++lastPage));
        assertTrue(groups.isHost(group, Cast.ANA));
        assertTrue(groups.isHost(other, Cast.BO));
        assertFalse(groups.isHost(group, Cast.BO));
        assertFalse(groups.isHost(other, Cast.ANA));
    }

    @Test
    public void numbersThatAreNoGroupFindNothing() {
        GroupId id = settled(1, Cast.ENG).get(0);
        List<GroupId> strange = LongStream.of(
                        0, -1, -id.value(), id.value() + (1L << 32), Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE)
                .mapToObj(GroupId::new)
                .toList();
        assertEquals(List.of(), groups.byIds(strange));
        assertEquals(List.of(), groups.outlines(strange));
        assertEquals(List.of(), groups.outlines(List.of()));
        strange.forEach(none -> assertFalse(groups.isHost(none, Cast.ANA)));
        assertEquals(List.of(), groups.byIds(List.of()));
        assertEquals(Optional.empty(), groups.byPage(new PageId(4711)));
        assertEquals(Optional.empty(), groups.byPage(new PageId(-1)));
    }

    @Test
    public void aThousandTwoHundredIdsAreNotTooMany() {
        List<GroupId> known = settled(7, Cast.ENG);
        List<GroupId> asked = new ArrayList<>(LongStream.range(1_000_000, 1_001_193).mapToObj(GroupId::new).toList());
        for (int i = 0; i < known.size(); i++) {
            asked.add(i * 199, known.get(i));
        }
        assertEquals(1_200, asked.size());
        assertEquals(known, ids(groups.byIds(asked)));
        assertEquals(known, groups.outlines(asked).stream().map(GroupOutline::id).toList());
    }

    @Test
    public void theNewestComesFirst() {
        List<GroupId> ids = settled(5, Cast.ENG);
        assertEquals(
                List.of(ids.get(4), ids.get(3), ids.get(2)), ids(groups.newest(Optional.empty(), Optional.empty(), 3)));
        assertEquals(List.of(ids.get(1), ids.get(0)), ids(groups.newest(Optional.empty(), Optional.of(ids.get(2)), 3)));
        assertEquals(List.of(), groups.newest(Optional.empty(), Optional.of(ids.get(0)), 3));
        assertEquals(List.of(), groups.newest(Optional.empty(), Optional.empty(), 0));
    }

    @Test
    public void aCursorNeedNotBeAGroup() {
        List<GroupId> ids = settled(2, Cast.ENG);
        assertEquals(List.of(ids.get(1), ids.get(0)), ids(groups.newest(Optional.empty(), older(Long.MAX_VALUE), 9)));
        assertEquals(List.of(), groups.newest(Optional.empty(), older(0), 9));
        assertEquals(List.of(), groups.newest(Optional.empty(), older(Long.MIN_VALUE), 9));
    }

    private static Optional<GroupId> older(long number) {
        return Optional.of(new GroupId(number));
    }

    @Test
    public void aSpaceHasItsOwnGroups() {
        GroupId first = settled(profile(Cast.ENG, "A"));
        settled(profile(Cast.OPS, "B"));
        GroupId third = settled(profile(Cast.ENG, "C"));
        SpaceKey personal = new SpaceKey("~o'hara_é");
        GroupId own = settled(profile(personal, "D"));
        assertEquals(List.of(third, first), ids(groups.newest(Optional.of(Cast.ENG), Optional.empty(), 9)));
        assertEquals(List.of(first), ids(groups.newest(Optional.of(Cast.ENG), Optional.of(third), 9)));
        assertEquals(List.of(own), ids(groups.newest(Optional.of(personal), Optional.empty(), 9)));
        assertEquals(List.of(), groups.newest(Optional.of(new SpaceKey("NONE")), Optional.empty(), 9));
    }
}
