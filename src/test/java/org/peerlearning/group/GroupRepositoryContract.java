package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
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

    private List<Group> newest(Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit) {
        GroupFilter filter = space.map(key -> GroupFilter.everything().in(Set.of(key))).orElse(GroupFilter.everything());
        return groups.find(filter, olderThan.map(GroupCursor::new), limit);
    }

    @Test
    public void outlinesAreFoundAsGroupsAre() {
        settled(3, Cast.ENG);
        settled(2, Cast.OPS);
        GroupFilter ops = GroupFilter.ANY.in(Set.of(Cast.OPS));
        for (GroupFilter filter : List.of(GroupFilter.ANY, GroupFilter.everything(), ops)) {
            List<Group> all = groups.find(filter, Optional.empty(), 9);
            assertEquals(all.stream().map(Group::outline).toList(), groups.outlines(filter, Optional.empty(), 9));
            Optional<GroupCursor> first = Optional.of(new GroupCursor(all.get(0).id()));
            assertEquals(List.of(all.get(1).outline()), groups.outlines(filter, first, 1));
        }
        assertEquals(List.of(), groups.outlines(GroupFilter.ANY, Optional.empty(), 0));
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
        assertEquals(List.of(expected), groups.byPages(List.of(new PageId(4711), new PageId(7_123_456_789L))));
        assertEquals(
                List.of(new GroupOutline(id, "Rust", Cast.ENG, new PageId(7_123_456_789L), Audience.MEMBERS, false)),
                groups.outlines(List.of(id)));
        assertEquals(List.of(expected), newest(Optional.empty(), Optional.empty(), 10));
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
        assertEquals(List.of(), newest(Optional.empty(), Optional.empty(), 10));
        groups.settle(id, new PageId(1));
        assertEquals(List.of(id), ids(newest(Optional.empty(), Optional.empty(), 10)));
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
        assertEquals(List.of(), groups.byPages(List.of()));
        assertEquals(List.of(), groups.byPages(List.of(new PageId(4711), new PageId(-1))));
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
                List.of(ids.get(4), ids.get(3), ids.get(2)), ids(newest(Optional.empty(), Optional.empty(), 3)));
        assertEquals(List.of(ids.get(1), ids.get(0)), ids(newest(Optional.empty(), Optional.of(ids.get(2)), 3)));
        assertEquals(List.of(), newest(Optional.empty(), Optional.of(ids.get(0)), 3));
        assertEquals(List.of(), newest(Optional.empty(), Optional.empty(), 0));
    }

    @Test
    public void aCursorNeedNotBeAGroup() {
        List<GroupId> ids = settled(2, Cast.ENG);
        assertEquals(List.of(ids.get(1), ids.get(0)), ids(newest(Optional.empty(), older(Long.MAX_VALUE), 9)));
        assertEquals(List.of(), newest(Optional.empty(), older(0), 9));
        assertEquals(List.of(), newest(Optional.empty(), older(Long.MIN_VALUE), 9));
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
        assertEquals(List.of(third, first), ids(newest(Optional.of(Cast.ENG), Optional.empty(), 9)));
        assertEquals(List.of(first), ids(newest(Optional.of(Cast.ENG), Optional.of(third), 9)));
        assertEquals(List.of(own), ids(newest(Optional.of(personal), Optional.empty(), 9)));
        assertEquals(List.of(), newest(Optional.of(new SpaceKey("NONE")), Optional.empty(), 9));
    }

    private static final GroupDetails DETAILS = new GroupDetails(
            Optional.of("fr-CA"), List.of("c++", "rust", "r_2"), List.of("Listening, really", "Patience 100 %"),
            "We start on time.\n\nWe end on time.", 2, 500, Joining.ON_REQUEST);

    private GroupId settled(GroupProfile profile, GroupDetails details) {
        return settled(new NewGroup(profile, details, Optional.empty()));
    }

    private GroupId settled(NewGroup group) {
        GroupId id = groups.add(group, Cast.ANA, NOW);
        groups.settle(id, new PageId(++lastPage));
        return id;
    }

    private List<GroupId> found(GroupFilter filter) {
        return ids(groups.find(filter, Optional.empty(), 50));
    }

    @Test
    public void detailsAndParentComeBackAsTheyWereGiven() {
        GroupId parent = settled(profile(Cast.ENG, "First"));
        NewGroup given = new NewGroup(profile(Cast.ENG, "Second"), DETAILS, Optional.of(parent));
        GroupId id = groups.add(given, Cast.BO, NOW);
        groups.settle(id, new PageId(77));
        Group expected = new Group(id, given, new PageId(77), List.of(Cast.BO), NOW_KEPT);
        assertEquals(Optional.of(expected), groups.byId(id));
        assertEquals(Life.FORMING, expected.life());
        assertEquals(1, expected.people());
    }

    @Test
    public void theLongestDetailsAreKept() {
        List<String> topics = new ArrayList<>();
        List<String> skills = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            topics.add("\u00e9".repeat(DetailsDraftPolicy.TOPIC_MAX - 1) + i);
            skills.add(Texts.emojis(DetailsDraftPolicy.SOFT_SKILL_MAX - 1) + i);
        }
        GroupDetails longest = new GroupDetails(
                Optional.of("x".repeat(GroupWords.LANGUAGE_MAX)), topics, skills,
                Texts.emojis(DetailsDraftPolicy.AGREEMENT_MAX), 2, 500, Joining.OPEN);
        GroupId id = settled(profile(Cast.ENG, "Long"), longest);
        assertEquals(longest, groups.byId(id).orElseThrow().details());
        assertEquals(List.of(id), found(GroupFilter.ANY.about(topics.get(9))));
    }

    @Test
    public void groupsAreFoundByFormatAndTag() {
        GroupId dojo = settled(profile(Cast.ENG, "A"));
        GroupId walk = settled(new GroupProfile(
                Cast.ENG, "B", "S", Format.WALK, Set.of(Tag.WORK, Tag.PASSION), Audience.EVERYONE));
        assertEquals(List.of(dojo), found(GroupFilter.ANY.of(Format.DOJO)));
        assertEquals(List.of(walk, dojo), found(GroupFilter.ANY.of(Tag.WORK)));
        assertEquals(List.of(walk), found(GroupFilter.ANY.of(Tag.PASSION)));
        assertEquals(List.of(), found(GroupFilter.ANY.of(Format.DOJO).of(Tag.PASSION)));
    }

    @Test
    public void aLanguageFindsItsVariants() {
        GroupId canada = settled(profile(Cast.ENG, "A"), DETAILS);
        settled(profile(Cast.ENG, "B"));
        assertEquals(List.of(canada), found(GroupFilter.ANY.speaking("fr")));
        assertEquals(List.of(canada), found(GroupFilter.ANY.speaking("fr-CA")));
        assertEquals(List.of(), found(GroupFilter.ANY.speaking("fr-FR")));
        assertEquals(List.of(), found(GroupFilter.ANY.speaking("f")));
    }

    @Test
    public void aTopicIsFoundAsAWholeWord() {
        GroupId id = settled(profile(Cast.ENG, "A"), DETAILS);
        for (String topic : DETAILS.topics()) {
            assertEquals(List.of(id), found(GroupFilter.ANY.about(topic)));
            assertEquals(List.of(id), found(GroupFilter.ANY.aboutAny(Set.of(topic, "nothing-else"))));
        }
        for (String topic : List.of("rus", "c+", "r%", "rx2", "_")) {
            assertEquals(topic, List.of(), found(GroupFilter.ANY.about(topic)));
        }
    }

    @Test
    public void aTopicIsFoundInTheTitleAsWholeWords() {
        GroupId kites = settled(profile(Cast.ENG, "Kites & Wind: C++ and \u00c9t\u00e9 100%"));
        settled(new GroupProfile(
                Cast.ENG, "Other", "Of -kites-\nand\n-kites-", Format.TALK, Set.of(Tag.WORK), Audience.EVERYONE));
        for (String topic : List.of("kites", "wind", "kites-wind", "c++", "\u00e9t\u00e9", "100")) {
            assertEquals(topic, List.of(kites), found(GroupFilter.ANY.about(topic)));
        }
        for (String topic : List.of("kite", "ites", "in", "wind-kites", "c+", "k_tes", "%")) {
            assertEquals(topic, List.of(), found(GroupFilter.ANY.about(topic)));
        }
        assertEquals("in a text as before", 2, found(GroupFilter.ANY.saying("kites")).size());
    }

    @Test
    public void aTextIsFoundWhateverItsCaseInTitleAndSummary() {
        GroupId id = settled(new GroupProfile(
                Cast.ENG, "\u00c9TUDE 100 % of_it!", "What Light\ndoes", Format.TALK, Set.of(Tag.WORK), Audience.EVERYONE));
        settled(profile(Cast.ENG, "Other"));
        for (String text : List.of("\u00e9tude", "e\u0301TUDE", "light", "00 %", "of_i", "it!", "DOES")) {
            assertEquals(text, List.of(id), found(GroupFilter.ANY.saying(text)));
        }
        for (String text : List.of("etude", "1%", "of-i", "o_i", "light does", "'")) {
            assertEquals(text, List.of(), found(GroupFilter.ANY.saying(text)));
        }
    }

    @Test
    public void hardTextsFindThemselves() {
        for (String text : Texts.HARD) {
            GroupId id = settled(profile(Cast.OPS, text));
            assertEquals(text, id, found(GroupFilter.ANY.saying(text)).get(0));
        }
    }

    @Test
    public void severalSpacesAndOnlySomeGroups() {
        GroupId first = settled(profile(Cast.ENG, "A"));
        GroupId second = settled(profile(Cast.OPS, "B"));
        settled(profile(new SpaceKey("HR"), "C"));
        assertEquals(List.of(second, first), found(GroupFilter.ANY.in(Set.of(Cast.ENG, Cast.OPS))));
        assertEquals(List.of(first), found(GroupFilter.ANY.only(Set.of(first, new GroupId(4711), new GroupId(1L << 40)))));
        assertEquals(List.of(), found(GroupFilter.ANY.only(Set.of())));
        assertEquals(List.of(), found(GroupFilter.ANY.living(Set.of())));
        Set<GroupId> many = new HashSet<>(LongStream.range(1_000_000, 1_001_100).mapToObj(GroupId::new).toList());
        many.addAll(List.of(first, second));
        assertEquals(List.of(second, first), found(GroupFilter.ANY.only(many)));
        assertEquals(List.of(second), ids(groups.find(GroupFilter.ANY.only(many), Optional.empty(), 1)));
    }

    @Test
    public void whatGrewOutOfGroupsIsFoundTheOldestFirst() {
        GroupId root = settled(profile(Cast.ENG, "Root"));
        GroupId other = settled(profile(Cast.ENG, "Other"));
        GroupId one = settled(new NewGroup(profile(Cast.ENG, "1"), GroupDetails.USUAL, Optional.of(root)));
        GroupId two = settled(new NewGroup(profile(Cast.ENG, "2"), GroupDetails.USUAL, Optional.of(other)));
        GroupId three = settled(new NewGroup(profile(Cast.ENG, "3"), GroupDetails.USUAL, Optional.of(root)));
        assertEquals(List.of(one, two, three), ids(groups.grownFrom(List.of(root, other), 50)));
        assertEquals(List.of(one), ids(groups.grownFrom(List.of(root), 1)));
        assertEquals(List.of(), groups.grownFrom(List.of(one), 50));
        assertEquals(List.of(), groups.grownFrom(List.of(), 50));
        assertEquals(List.of(), groups.grownFrom(List.of(root), 0));
    }
}
