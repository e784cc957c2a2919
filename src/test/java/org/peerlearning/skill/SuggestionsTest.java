package org.peerlearning.skill;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

public class SuggestionsTest {

    private final SkillWorld world = new SkillWorld();

    private Answer<Skill> thank(PersonKey from, String userName, String name) {
        return world.thanking().thank(Viewer.of(from), new ThanksDraft(userName, null, name, List.of()));
    }

    private List<Suggestion> suggested() {
        return world.page(Cast.ANA).suggestions();
    }

    @Test
    public void whatAPersonDidIsSuggestedAndNeverClaimed() {
        Skill sql = world.aSkill("SQL", "structured query language");
        Skill yoga = world.aSkill("Yoga");
        Skill go = world.aSkill("Go");
        world.traces.wrote(Cast.ANA, "structured-query-language", 2);
        world.traces.wrote(Cast.ANA, "sql", 3);
        world.traces.wrote(Cast.ANA, "meeting-notes", 90);
        world.traces.attended(Cast.ANA, "yoga", 4);
        world.traces.hosted(Cast.ANA, "go", 1);
        assertEquals(
                List.of(
                        new Suggestion(go, Source.HOSTED, 1, Optional.empty()), new Suggestion(sql, Source.WROTE, 5, Optional.empty()),
                        new Suggestion(yoga, Source.ATTENDED, 4, Optional.empty())),
                suggested());
        assertEquals(List.of(), world.claims.of(Cast.ANA));
        assertEquals(3, world.skills.all().size());
    }

    @Test
    public void aSkillIsSuggestedOnceForWhatSaysMost() {
        Skill sql = world.aSkill("SQL");
        world.traces.wrote(Cast.ANA, "sql", 9);
        world.traces.attended(Cast.ANA, "sql", 9);
        Answers.given(thank(Cast.BO, "ana", "sql"));
        world.passDays(1);
        Answers.given(thank(Cast.CEM, "ana", "SQL"));
        assertEquals(List.of(new Suggestion(sql, Source.COLLEAGUE, 2, Optional.of(Cast.CEM))), suggested());
    }

    @Test
    public void whatIsClaimedOrArchivedIsNotSuggested() {
        Skill sql = world.aSkill("SQL");
        Skill cobol = world.aSkill("COBOL");
        world.traces.wrote(Cast.ANA, "sql", 1);
        world.traces.wrote(Cast.ANA, "cobol", 1);
        Answers.given(thank(Cast.BO, "ana", "cobol"));
        world.wants(Cast.ANA, sql);
        Answers.given(world.archiving().archive(SkillWorld.WIKI, cobol.id()));
        assertEquals(List.of(), suggested());
    }

    @Test
    public void whatIsDismissedIsNeverAskedAgain() {
        Skill js = world.aSkill("JS");
        Skill javascript = world.aSkill("JavaScript");
        world.traces.wrote(Cast.ANA, "js", 1);
        Answers.given(thank(Cast.BO, "ana", "js"));
        assertEquals(1, suggested().size());
        assertEquals(js, Answers.given(world.answering().dismiss(Viewer.of(Cast.ANA), js.id())));
        assertEquals(List.of(), suggested());
        Answers.given(thank(Cast.CEM, "ana", "js"));
        assertEquals(List.of(), suggested());
        world.merge(js, javascript);
        world.traces.wrote(Cast.ANA, "javascript", 5);
        assertEquals(List.of(), suggested());
        assertEquals(
                List.of("skill.not-found"), Answers.reasons(world.answering().dismiss(Viewer.of(Cast.ANA), new SkillId(4711))));
        assertEquals(List.of("skill.log-in"), Answers.reasons(world.answering().dismiss(Viewer.ANONYMOUS, js.id())));
    }

    @Test
    public void whatColleaguesSaidIsAnsweredByClaimingIt() {
        Skill js = world.aSkill("JS");
        Skill javascript = world.aSkill("JavaScript");
        Answers.given(thank(Cast.BO, "ana", "js"));
        world.merge(js, javascript);
        assertEquals(List.of(javascript.id()), suggested().stream().map(suggestion -> suggestion.skill().id()).toList());
        world.shares(Cast.ANA, javascript);
        Answers.given(world.withdrawing().withdraw(Viewer.of(Cast.ANA), javascript.id()));
        assertEquals(List.of(), suggested());
    }

    @Test
    public void thanksMayNameANewSkill() {
        Skill added = Answers.given(thank(Cast.BO, " ana ", "Tango"));
        assertEquals(List.of(added), world.skills.all());
        assertEquals(Optional.of(Cast.BO), suggested().get(0).from());
    }

    @Test
    public void thanksGoToSomebodyElseWhoIsThere() {
        assertEquals(List.of("user: skill.thanks.self"), Answers.reasons(thank(Cast.ANA, "ana", "Tango")));
        assertEquals(List.of("user: skill.user.unknown"), Answers.reasons(thank(Cast.ANA, "nobody", "Tango")));
        assertEquals(List.of("user: input.missing"), Answers.reasons(thank(Cast.ANA, " ", "Tango")));
        assertEquals(List.of("user: input.missing"), Answers.reasons(thank(Cast.ANA, null, "Tango")));
        assertEquals(List.of("name: input.missing"), Answers.reasons(thank(Cast.BO, "ana", "")));
        world.people.leave(Cast.CEM);
        assertEquals(List.of("user: skill.user.unknown"), Answers.reasons(thank(Cast.ANA, "cem", "Tango")));
        assertEquals(
                List.of("skill.log-in"),
                Answers.reasons(world.thanking().thank(Viewer.ANONYMOUS, new ThanksDraft("ana", null, "Tango", null))));
        assertEquals(List.of(), world.skills.all());
    }

    @Test
    public void oneColleagueDoesNotFloodAnother() {
        for (int i = 0; i < ThankColleague.OPEN_MAX; i++) {
            Answers.given(thank(Cast.BO, "ana", "skill " + i));
        }
        assertEquals(List.of("skill.thanks.too-many"), Answers.reasons(thank(Cast.BO, "ana", "one more")));
        assertEquals(Suggestions.SHOWN_MAX, suggested().size());
        Answers.given(thank(Cast.CEM, "ana", "one more"));
        SkillId first = world.vocabularies.now().spelled("skill 0").orElseThrow().id();
        Answers.given(world.answering().dismiss(Viewer.of(Cast.ANA), first));
        Answers.given(thank(Cast.BO, "ana", "one more"));
    }

    @Test
    public void thanksDoNotTellWhatIsClaimed() {
        Skill sql = world.aSkill("SQL");
        world.claims(Cast.ANA, sql, "can-share", "3", "private", "");
        assertEquals(sql, Answers.given(thank(Cast.BO, "ana", "sql")));
        assertEquals(List.of(), suggested());
        Answers.given(world.archiving().archive(SkillWorld.WIKI, sql.id()));
        assertEquals(List.of("skill.archived"), Answers.reasons(thank(Cast.CEM, "ana", "sql")));
        assertEquals(1, world.suggestions.open(Cast.ANA).size());
    }
}
