package org.peerlearning.skill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.FakePeople;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;

/** Everything that skills need, in memory, and people who do things. It is nine in the morning of 2 March 2026, UTC. */
public final class SkillWorld {

    /** Administers the wiki. */
    public static final PersonKey ADMIN = new PersonKey("ada");

    public static final Curator WIKI = Curator.of(Viewer.of(ADMIN));

    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    public final FakeAccess access = new FakeAccess();
    public final FakePeople people = new FakePeople();
    public final FakeCompanions companions = new FakeCompanions();
    public final FakeEncounters encounters = new FakeEncounters();
    public final FakeProfiles profiles = new FakeProfiles();
    public final FakeTraces traces = new FakeTraces();
    public final List<DirectoryEntry> written = new ArrayList<>();
    public final InMemorySkillRepository skills = new InMemorySkillRepository();
    public final InMemoryClaimRepository claims = new InMemoryClaimRepository(clock, written::add);
    public final InMemorySuggestionRepository suggestions = new InMemorySuggestionRepository();
    public final Vocabularies vocabularies = new Vocabularies(skills);
    public final CurationPolicy policy = new CurationPolicy(access);
    public final Sights sights = new Sights(companions);

    public SkillWorld() {
        access.makeWikiAdministrator(ADMIN);
        for (PersonKey person : List.of(Cast.ANA, Cast.BO, Cast.CEM, Cast.DEE)) {
            people.know(person.value(), person);
        }
    }

    public SkillChoice choosing() {
        return new SkillChoice(vocabularies, skills, clock);
    }

    public ClaimSkill claiming() {
        return new ClaimSkill(choosing(), vocabularies, claims, suggestions, profiles, clock);
    }

    public WithdrawClaim withdrawing() {
        return new WithdrawClaim(vocabularies, claims);
    }

    public Reaffirm reaffirming() {
        return new Reaffirm(vocabularies, claims, clock);
    }

    public MySkills mySkills() {
        return new MySkills(vocabularies, claims, new Suggestions(suggestions, traces), clock);
    }

    public SkillProfile profile() {
        return new SkillProfile(vocabularies, claims, sights, encounters, profiles, clock);
    }

    public ConfirmClaim confirming() {
        return new ConfirmClaim(vocabularies, claims, sights, encounters, profiles, clock);
    }

    public ThankColleague thanking() {
        return new ThankColleague(choosing(), suggestions, people, clock);
    }

    public AnswerSuggestion answering() {
        return new AnswerSuggestion(vocabularies, suggestions, clock);
    }

    public Curation curation() {
        return new Curation(vocabularies, skills, policy, clock);
    }

    public MergeSkills merging() {
        return new MergeSkills(curation());
    }

    public UndoMerge undoing() {
        return new UndoMerge(curation());
    }

    public RenameSkill renaming() {
        return new RenameSkill(curation());
    }

    public ChangeTerms changingTerms() {
        return new ChangeTerms(curation());
    }

    public SplitSkill splitting() {
        return new SplitSkill(curation());
    }

    public ArchiveSkill archiving() {
        return new ArchiveSkill(curation());
    }

    public ImportSkills importing() {
        return new ImportSkills(vocabularies, skills, policy, clock);
    }

    public ExportSkills exporting() {
        return new ExportSkills(vocabularies, policy);
    }

    public LoadStarterList starting() {
        return new LoadStarterList(importing(), new StarterList());
    }

    public CuratedSkills curated() {
        return new CuratedSkills(vocabularies, policy);
    }

    /** Somebody who administers a space and acts for it. */
    public Curator curator(PersonKey person, SpaceKey space) {
        access.makeAdministrator(person, space);
        return Curator.of(Viewer.of(person), space);
    }

    /** A skill without a home, with these spellings. */
    public Skill aSkill(String name, String... terms) {
        return skills.having(new NewSkill(name, Arrays.stream(terms).map(Term::of).toList(), Set.of(), Optional.empty()));
    }

    public Skill aSkillOf(SpaceKey home, String name) {
        return skills.having(new NewSkill(name, List.of(), Set.of(), Optional.of(home)));
    }

    public Skill now(Skill skill) {
        return vocabularies.now().byId(skill.id()).orElseThrow();
    }

    /** Whether or not they shared it before. */
    public MySkill shares(PersonKey person, Skill skill) {
        return claims(person, skill, "can-share", "3", "open", "");
    }

    public MySkill wants(PersonKey person, Skill skill) {
        return claims(person, skill, "wants-to-learn", "1", "open", "");
    }

    public MySkill claims(PersonKey person, Skill skill, String direction, String level, String visibility, String sentence) {
        return Answers.given(claim(person, draft(skill.id().value(), null, direction, level, visibility, sentence)));
    }

    public Answer<MySkill> claim(PersonKey person, ClaimDraft draft) {
        return claiming().claim(Viewer.of(person), draft);
    }

    public static ClaimDraft draft(Long skill, String name, String direction, String level, String visibility, String sentence) {
        return new ClaimDraft(skill, name, List.of(), direction == null ? null : List.of(direction), level, null, sentence, visibility);
    }

    public static ClaimDraft named(String name) {
        return draft(null, name, "can-share", null, null, null);
    }

    public MySkillsPage page(PersonKey person) {
        return Answers.given(mySkills().of(Viewer.of(person)));
    }

    /** The names of all the person's skills, as they are shown to them. */
    public List<String> shown(PersonKey person) {
        return page(person).skills().stream().map(mine -> mine.skill().name()).toList();
    }

    /** What one person sees of another. */
    public List<ShownSkill> seen(PersonKey viewer, PersonKey person) {
        return Answers.given(profile().of(Viewer.of(viewer), person)).skills();
    }

    public void merge(Skill gone, Skill stays) {
        Answers.given(merging().merge(WIKI, gone.id(), stays.id()));
    }

    public void undo(Skill gone) {
        Answers.given(undoing().undo(WIKI, gone.id()));
    }

    /** They meet today, and one confirms what the other claims. */
    public ShownSkill confirms(PersonKey by, PersonKey person, Skill skill) {
        encounters.met(by, person, Evidence.day(clock.instant()).toString());
        return Answers.given(confirming().confirm(Viewer.of(by), person, skill.id()));
    }

    public void passDays(int days) {
        clock.pass(Duration.ofDays(days));
    }
}
