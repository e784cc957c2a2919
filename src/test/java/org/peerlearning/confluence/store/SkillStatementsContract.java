package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.TestClock;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Visibility;
import org.peerlearning.testing.Cast;

/** What reading and changing skills and claims costs in statements: the same for one as for many. */
public abstract class SkillStatementsContract {

    private static final Pattern STATEMENT = Pattern.compile("(\\w+) (COUNT)?.*?AO_[0-9A-F]{6}_([A-Z_]+).*", Pattern.DOTALL);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ClaimTerms TERMS =
            new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.FLUENT, true, "Since school", Visibility.OPEN);

    private final TestClock clock = new TestClock(NOW);
    private Nodes.Node node;
    private AoClaimRepository claims;
    private AoSkillRepository skills;

    abstract Nodes empty();

    @Before
    public final void emptyNode() {
        node = empty().first();
        claims = node.claims(clock);
        skills = node.skills();
    }

    /** As verb and table; PostgreSQL fetches each new key by a statement of its own, which is left out. */
    private List<String> told(Runnable work) {
        return node.statementsOf(work).stream()
                .filter(statement -> !statement.contains("NEXTVAL"))
                .map(SkillStatementsContract::told)
                .toList();
    }

    private static String told(String statement) {
        Matcher matcher = STATEMENT.matcher(statement);
        assertTrue(statement, matcher.matches());
        return (matcher.group(2) == null ? matcher.group(1) : "COUNT") + " " + matcher.group(3);
    }

    private void skills(int from, int to) {
        skills.changing(work -> {
            IntStream.range(from, to).forEach(i -> work.add(
                    new NewSkill("Skill " + i, List.of(Term.in("fr", "Talent " + i)), Set.of(), Optional.empty()), NOW));
            return true;
        });
    }

    private void claims(PersonKey person, int from, int to) {
        claims.changing(person, work -> {
            IntStream.range(from, to).forEach(i -> work.add(new SkillId(i), TERMS, NOW));
            return true;
        });
    }

    @Test
    public void theVocabularyIsReadByTwoStatementsHoweverManySkills() {
        skills(0, 1);
        List<String> two = List.of("SELECT SKILL", "SELECT SKILL_TERM");
        assertEquals(two, told(() -> assertEquals(1, skills.all().size())));
        skills(1, 60);
        assertEquals(two, told(() -> assertEquals(60, skills.all().size())));
        assertEquals(List.of("SELECT VOCABULARY"), told(() -> skills.version()));
    }

    @Test
    public void aHundredSpellingsAreLookedUpByAsManyStatementsAsOne() {
        skills(0, 60);
        List<String> looking = List.of(
                "SELECT VOCABULARY", "UPDATE VOCABULARY", "SELECT VOCABULARY", "SELECT SKILL_TERM", "SELECT SKILL", "SELECT SKILL_TERM");
        assertEquals(looking, told(() -> skills.changing(work -> work.byTerms(List.of("skill1")).size())));
        List<String> forms = IntStream.range(0, 60).mapToObj(i -> "skill" + i).toList();
        assertEquals(looking, told(() -> assertEquals(60, (int) skills.changing(work -> work.byTerms(forms).size()))));
    }

    @Test
    public void aChangeOfASkillWritesWhatChanges() {
        skills(0, 2);
        assertEquals(
                List.of(
                        "SELECT VOCABULARY", "UPDATE VOCABULARY", "SELECT VOCABULARY", "SELECT SKILL_TERM", "SELECT SKILL",
                        "SELECT SKILL_TERM", "UPDATE SKILL", "UPDATE VOCABULARY"),
                told(() -> skills.changing(work -> {
                    work.save(work.byTerm("skill1").orElseThrow().standing(false));
                    return true;
                })));
    }

    private static final List<String> LOCKING =
            List.of("SELECT DIRECTORY_ENTRY", "UPDATE DIRECTORY_ENTRY", "SELECT DIRECTORY_ENTRY", "SELECT CLAIM");

    private static List<String> locking(String... more) {
        List<String> all = new ArrayList<>(LOCKING);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    public void aClaimCostsTheSameHoweverManyThereAre() {
        claims(Cast.ANA, 1, 2);
        List<String> adding =
                locking("INSERT CLAIM", "SELECT CLAIM", "SELECT CONFIRMATION", "UPDATE DIRECTORY_ENTRY");
        assertEquals(adding, told(() -> claims(Cast.ANA, 2, 3)));
        claims(Cast.ANA, 3, 400);
        assertEquals(adding, told(() -> claims(Cast.ANA, 400, 401)));
        assertEquals(LOCKING, told(() -> claims.changing(Cast.ANA, work -> work.claims().size())));
        Claim one = claims.of(Cast.ANA).get(0);
        assertEquals(
                locking("SELECT CONFIRMATION", "INSERT CONFIRMATION", "SELECT CONFIRMATION", "UPDATE DIRECTORY_ENTRY"),
                told(() -> claims.changing(Cast.ANA, work -> {
                    work.confirm(new Confirmation(one.id(), Cast.BO, LocalDate.of(2026, 2, 1), NOW));
                    return true;
                })));
    }

    @Test
    public void claimsOfManyAreReadByOneStatement() {
        List<PersonKey> people = IntStream.range(0, 100).mapToObj(i -> new PersonKey("p" + i)).toList();
        people.forEach(person -> claims(person, 1, 3));
        assertEquals(List.of("SELECT CLAIM"), told(() -> claims.of(people.get(0))));
        assertEquals(List.of("SELECT CLAIM"), told(() -> assertEquals(100, claims.of(people).size())));
        List<ClaimId> ids = claims.of(people).values().stream().flatMap(List::stream).map(Claim::id).toList();
        assertEquals(List.of("SELECT CONFIRMATION"), told(() -> assertEquals(200, claims.confirmations(ids).size())));
        assertEquals(List.of("SELECT DIRECTORY_ENTRY"), told(() -> claims.entry(people.get(0))));
        assertEquals(
                List.of("SELECT DIRECTORY_ENTRY"),
                told(() -> {
                    List<PersonKey> found = new ArrayList<>();
                    claims.everybody(entry -> found.add(entry.person()));
                    assertEquals(100, found.size());
                }));
        assertEquals(List.of("SELECT DIRECTORY_ENTRY"), told(() -> assertEquals(100, claims.changedSince(NOW).size())));
        assertEquals(List.of("SELECT DIRECTORY_ENTRY"), told(() -> claims.entries(Optional.empty(), 50)));
    }

    @Test
    public void hintsAreReadByOneStatement() {
        AoSuggestionRepository hints = node.suggestions();
        assertEquals(List.of("SELECT SKILL_HINT"), told(() -> hints.open(Cast.ANA)));
        assertEquals(List.of("SELECT SKILL_HINT"), told(() -> hints.dismissed(Cast.ANA)));
        assertEquals(List.of("COUNT SKILL_HINT"), told(() -> hints.openFrom(Cast.ANA, Cast.BO)));
    }

    @Test
    public void whoMetWhomAndWhoIsWithWhomCostsAFixedNumberOfStatements() {
        AoEncounters encounters = new AoEncounters(node.ao(), clock);
        assertEquals(List.of("SELECT SIGNUP", "SELECT SIGNUP", "SELECT GROUP_HOST"), told(() -> encounters.lastMet(Cast.ANA, Cast.BO)));
        assertEquals(List.of("SELECT SIGNUP", "SELECT GROUP_HOST"), told(() -> encounters.metLately(Cast.ANA, 9)));
        AoCompanions companions = new AoCompanions(node.ao());
        assertEquals(List.of("SELECT MEMBER", "SELECT GROUP_HOST"), told(() -> companions.of(Cast.ANA)));
    }
}
