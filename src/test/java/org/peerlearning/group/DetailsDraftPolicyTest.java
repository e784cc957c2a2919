package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.group.GroupDrafts.aGroupDraft;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.testing.Texts;

public class DetailsDraftPolicyTest {

    private static Answer<NewGroup> check(DetailsDraft details) {
        GroupDraft draft = aGroupDraft().draft();
        return GroupDraftPolicy.checkAll(new GroupDraft(
                draft.spaceKey(), draft.title(), draft.summary(), draft.format(), draft.tags(), null, details, null));
    }

    private static DetailsDraft topics(String... words) {
        return new DetailsDraft(null, Arrays.asList(words), null, null, null, null, null);
    }

    private static DetailsDraft skills(List<String> words) {
        return new DetailsDraft(null, null, words, null, null, null, null);
    }

    private static DetailsDraft size(Integer min, Integer max) {
        return new DetailsDraft(null, null, null, null, min, max, null);
    }

    private static DetailsDraft language(String tag) {
        return new DetailsDraft(tag, null, null, null, null, null, null);
    }

    private static GroupDetails good(DetailsDraft details) {
        return Answers.given(check(details)).details();
    }

    @Test
    public void whoSaysNothingGetsTheUsual() {
        assertEquals(GroupDetails.USUAL, good(null));
        assertEquals(GroupDetails.USUAL, good(DetailsDraft.NONE));
    }

    @Test
    public void whatIsWrongInBothPartsIsSaidAtOnce() {
        GroupDraft draft = new GroupDraft(
                "ENG", null, "S", "walk", List.of("work"), null,
                new DetailsDraft("x", List.of("a/b"), List.of(""), "a".repeat(5_001), 1, 501, "closed"), null);
        assertEquals(
                List.of(
                        "title: input.missing",
                        "details.language: group.language.unknown",
                        "details.topics: group.topic.unfit",
                        "details.softSkills: group.soft-skill.unfit",
                        "details.agreement: input.too-long",
                        "details.sizeMin: input.range",
                        "details.sizeMax: input.range",
                        "details.joining: group.joining.unknown"),
                Answers.reasons(GroupDraftPolicy.checkAll(draft)));
    }

    @Test
    public void languagesAreTagsOfTheStandard() {
        assertEquals(Optional.of("fr"), good(language(" FR ")).language());
        assertEquals(Optional.of("zh-Hant-TW"), good(language("zh-hant-tw")).language());
        assertEquals(Optional.empty(), good(language(" ")).language());
        for (String none : List.of("french!", "fr_FR", "f", "x-private", "fr-" + "a".repeat(40))) {
            assertEquals(none, List.of("details.language: group.language.unknown"), Answers.reasons(check(language(none))));
        }
    }

    @Test
    public void topicsAreInLowerCaseWithHyphensForBlanksEachOnce() {
        assertEquals(
                List.of("sql", "c++", "street-art", "\u00e9t\u00e9", "\u65e5\u672c", "r_2"),
                good(topics("SQL", "c++", " Street-Art ", "E\u0301T\u00c9", "\u65e5\u672c", "r_2", "sql")).topics());
        for (String unfit : new String[] {"", " ", null, "a,b", "c#", "a/b", "-", "_", "a:b", "\uD83D\uDE80", "%", "a\u200Bb"}) {
            assertEquals(unfit, List.of("details.topics: group.topic.unfit"), Answers.reasons(check(topics(unfit))));
        }
        assertEquals(
                List.of("machine-learning", "c++-basics", "a--b"),
                good(topics("Machine\u00a0 learning", "machine-learning", "c++ - basics", "a--b")).topics());
        assertEquals(1, good(topics("t".repeat(DetailsDraftPolicy.TOPIC_MAX))).topics().size());
        assertEquals(
                List.of("details.topics: group.topic.unfit"),
                Answers.reasons(check(topics("t".repeat(DetailsDraftPolicy.TOPIC_MAX + 1)))));
    }

    @Test
    public void tenTopicsAndTenSoftSkillsAreEnough() {
        String[] eleven = IntStream.range(0, 11).mapToObj(i -> "t" + i).toArray(String[]::new);
        assertEquals(List.of("details.topics: input.too-many"), Answers.reasons(check(topics(eleven))));
        assertEquals(10, good(topics(Arrays.copyOf(eleven, 10))).topics().size());
        assertEquals(List.of("details.softSkills: input.too-many"), Answers.reasons(check(skills(List.of(eleven)))));
        assertEquals(1, good(topics(Collections.nCopies(1_000, "same").toArray(new String[0]))).topics().size());
    }

    @Test
    public void softSkillsAreAFewWords() {
        assertEquals(List.of("Listening, really"), good(skills(List.of(" Listening,\n really "))).softSkills());
        assertEquals(
                1, good(skills(List.of(Texts.emojis(DetailsDraftPolicy.SOFT_SKILL_MAX)))).softSkills().size());
        assertEquals(
                List.of("details.softSkills: group.soft-skill.unfit"),
                Answers.reasons(check(skills(List.of("s".repeat(DetailsDraftPolicy.SOFT_SKILL_MAX + 1))))));
    }

    @Test
    public void sizesHaveBoundsAndAnOrder() {
        assertEquals(2, good(size(2, 500)).sizeMin());
        assertEquals(500, good(size(2, 500)).sizeMax());
        assertEquals(20, good(size(20, null)).sizeMax());
        assertEquals(List.of("details.sizeMax: group.size.order"), Answers.reasons(check(size(5, 4))));
        assertEquals(List.of("details.sizeMin: input.range"), Answers.reasons(check(size(-1, null))));
    }
}
