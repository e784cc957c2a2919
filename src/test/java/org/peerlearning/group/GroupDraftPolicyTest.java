package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.group.GroupDrafts.aGroupDraft;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.Texts;

public class GroupDraftPolicyTest {

    private static GroupProfile good(GroupDrafts drafts) {
        return Answers.given(GroupDraftPolicy.check(drafts.draft()));
    }

    private static List<String> wrong(GroupDrafts drafts) {
        return Answers.reasons(GroupDraftPolicy.check(drafts.draft()));
    }

    @Test
    public void aGoodDraftBecomesAProfile() {
        assertEquals(
                new GroupProfile(Cast.ENG, "Rust", "Line\n\nline", Format.STUDY_CIRCLE, Set.of(Tag.WORK, Tag.PASSION), Audience.HOSTS),
                good(aGroupDraft()
                        .space(" ENG ")
                        .title(" Rust\n")
                        .summary("Line\r\n\r\n\r\n\r\nline ")
                        .format(" study-circle ")
                        .tags(List.of("work", "passion", "work"))
                        .shownTo("hosts")));
    }

    @Test
    public void everythingWrongIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "spaceKey: input.missing",
                        "title: input.missing",
                        "summary: input.missing",
                        "format: group.format.unknown",
                        "tags: group.tag.missing"),
                Answers.reasons(GroupDraftPolicy.check(new GroupDraft(null, null, null, null, null, null))));
    }

    @Test
    public void aTitleHasUpToAHundredAndTwentyCharactersAsPeopleCount() {
        assertEquals(Texts.emojis(120), good(aGroupDraft().title(Texts.emojis(120))).title());
        assertEquals(
                List.of(Refusal.invalid("title", "input.too-long", 120)),
                Answers.refusals(GroupDraftPolicy.check(aGroupDraft().title("t".repeat(121)).draft())));
        assertEquals(List.of("title: input.missing"), wrong(aGroupDraft().title("\u0000 \uD83D \n")));
        assertEquals("t", good(aGroupDraft().title(" ".repeat(500) + "t")).title());
    }

    @Test
    public void aSummaryHasUpToTwoThousandCharacters() {
        assertEquals(2_000, good(aGroupDraft().summary("s".repeat(2_000))).summary().length());
        assertEquals(List.of("summary: input.too-long"), wrong(aGroupDraft().summary("s".repeat(2_001))));
        assertEquals(List.of("summary: input.missing"), wrong(aGroupDraft().summary("\n\n")));
    }

    @Test
    public void aSpaceKeyIsNeededAndNotEndless() {
        assertEquals("~o'hara", good(aGroupDraft().space("~o'hara")).space().value());
        assertEquals(List.of("spaceKey: input.missing"), wrong(aGroupDraft().space("  ")));
        assertEquals(List.of("spaceKey: input.too-long"), wrong(aGroupDraft().space("K".repeat(256))));
    }

    @Test
    public void onlyKnownFormatsAreTaken() {
        for (String format : new String[] {null, "", "WORKSHOP", "study_circle", "party"}) {
            assertEquals(List.of("format: group.format.unknown"), wrong(aGroupDraft().format(format)));
        }
    }

    @Test
    public void atLeastOneTagIsNeededAndEachMustBeKnown() {
        assertEquals(List.of("tags: group.tag.missing"), wrong(aGroupDraft().tags(null)));
        assertEquals(List.of("tags: group.tag.missing"), wrong(aGroupDraft().tags(List.of())));
        assertEquals(List.of("tags: group.tag.unknown"), wrong(aGroupDraft().tags(List.of("fun"))));
        assertEquals(List.of("tags: group.tag.unknown"), wrong(aGroupDraft().tags(Arrays.asList("work", null))));
        assertEquals(List.of("tags: group.tag.unknown"), wrong(aGroupDraft().tags(List.of("Work"))));
    }

    @Test
    public void aThousandWrongTagsAreOneMistake() {
        assertEquals(List.of("tags: group.tag.unknown"), wrong(aGroupDraft().tags(Collections.nCopies(1_000, "fun"))));
    }

    @Test
    public void participantsAreShownToEveryoneUnlessSaidOtherwise() {
        assertEquals(Audience.EVERYONE, good(aGroupDraft().shownTo(null)).participantsShownTo());
        assertEquals(Audience.MEMBERS, good(aGroupDraft().shownTo("members")).participantsShownTo());
        assertEquals(List.of("participantsShownTo: group.audience.unknown"), wrong(aGroupDraft().shownTo("nobody")));
        assertEquals(List.of("participantsShownTo: group.audience.unknown"), wrong(aGroupDraft().shownTo("")));
    }

    @Test
    public void markupIsTextLikeAnyOther() {
        String markup = "<script>alert('x')</script> {macro} & \"quotes\"";
        assertEquals(markup, good(aGroupDraft().title(markup)).title());
    }
}
