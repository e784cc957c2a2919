package org.peerlearning.group;

import static org.junit.Assert.assertEquals;
import static org.peerlearning.group.GroupDrafts.aGroupDraft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class ChangeGroupTest {

    private static final DetailsDraft DETAILS =
            new DetailsDraft("FR-ca", List.of("Light", "SQL"), List.of("Patience"), "Be kind.", 2, 3, "on-request");

    private final World world = new World();
    private final Joins joins = new Joins(world);
    private final Group group = world.aGroup().showingParticipantsTo(Audience.HOSTS).there();

    private static GroupDraft draft(String title, DetailsDraft details) {
        GroupDraft typed = aGroupDraft().title(title).space("ignored").draft();
        return new GroupDraft(
                typed.spaceKey(), typed.title(), typed.summary(), typed.format(), typed.tags(), null, details, 4711L);
    }

    private Answer<Group> change(GroupDraft draft, int version) {
        return world.use.changing().change(Joins.HOST, group.id(), draft, version);
    }

    @Test
    public void aHostChangesWhatTheGroupSays() {
        Group changed = Answers.given(change(draft("Night walks", DETAILS), 0));
        assertEquals("Night walks", changed.title());
        assertEquals(Cast.ENG, changed.profile().space());
        assertEquals(Optional.empty(), changed.parent());
        assertEquals(Audience.HOSTS, changed.profile().participantsShownTo());
        assertEquals(
                new GroupDetails(
                        Optional.of("fr-CA"), List.of("light", "sql"), List.of("Patience"), "Be kind.", 2, 3, Joining.ON_REQUEST),
                changed.details());
        assertEquals(1, changed.version());
        assertEquals(changed, joins.now(group));
        assertEquals(Set.of("light", "sql"), world.pages.labels(group.page()));
    }

    @Test
    public void labelsFollowTheTopicsAndThoseThatPeoplePutStay() {
        Answers.given(change(draft("Night walks", DETAILS), 0));
        world.pages.label(group.page(), List.of(), List.of("theirs"));
        DetailsDraft later = new DetailsDraft("", List.of("SQL", "dbs"), List.of(), "", 2, 3, "open");
        Answers.given(change(draft("Night walks", later), 1));
        assertEquals(Set.of("dbs", "sql", "theirs"), world.pages.labels(group.page()));
    }

    @Test
    public void whatNobodyMentionsStays() {
        Answers.given(change(draft("Night walks", DETAILS), 0));
        Group changed = Answers.given(change(draft("Day walks", null), 1));
        assertEquals("Be kind.", changed.details().agreement());
        assertEquals(Joining.ON_REQUEST, changed.details().joining());
    }

    @Test
    public void whoSawAnOlderVersionIsTold() {
        Answers.given(change(draft("Night walks", DETAILS), 0));
        assertEquals(List.of("group.stale"), Answers.reasons(change(draft("Day walks", DETAILS), 0)));
        assertEquals("Night walks", joins.now(group).title());
    }

    @Test
    public void nothingChangesWhenThePageCannotTakeTheTitle() {
        world.pages.refuse(Refusal.invalid("title", "group.title.taken"));
        Group before = joins.now(group);
        assertEquals(List.of("title: group.title.taken"), Answers.reasons(change(draft("Night walks", DETAILS), 0)));
        assertEquals(before, joins.now(group));
        assertEquals(1, Answers.given(change(draft(before.title(), DETAILS), 0)).version());
    }

    @Test
    public void onlyThoseWhoManageItChangeIt() {
        assertEquals(
                List.of("group.hosts-only"),
                Answers.reasons(world.use.changing().change(Viewer.of(Cast.ANA), group.id(), draft("X", null), 0)));
        assertEquals(
                List.of("title: input.missing", "details.joining: group.joining.unknown"),
                Answers.reasons(change(draft(" ", new DetailsDraft(null, null, null, null, null, null, "")), 0)));
    }

    @Test
    public void aGroupIsNotMadeSmallerThanItIs() {
        joins.in(group, Cast.ANA, Cast.BO, Cast.CEM);
        assertEquals(
                List.of(Refusal.invalid("details.sizeMax", "group.size.taken", 4)),
                Answers.refusals(change(draft("X", DETAILS), 0)));
    }

    @Test
    public void fewerPeopleMayBeEnoughAtOnce() {
        joins.in(group, Cast.ANA);
        assertEquals(Life.FORMING, joins.now(group).life());
        assertEquals(Life.ACTIVE, Answers.given(change(draft("X", DETAILS), 0)).life());
    }
}
