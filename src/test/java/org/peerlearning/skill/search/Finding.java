package org.peerlearning.skill.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.FakeAccess;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.TestClock;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.FakeCompanions;
import org.peerlearning.skill.ImportSkills;
import org.peerlearning.skill.InMemorySkillRepository;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.LoadStarterList;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Profile;
import org.peerlearning.skill.Sights;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.StarterList;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.Vocabularies;

/** A wiki where people are looked for. What a node does in the background happens when a test says so. */
final class Finding {

    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    static final SpaceKey SPACE = new SpaceKey("ENG");
    static final PersonKey CURATOR = new PersonKey("curator");

    final TestClock clock = new TestClock(NOW);
    final InMemorySkillRepository skills = new InMemorySkillRepository();
    final Entries entries = new Entries();
    final FakeCompanions companions = new FakeCompanions();
    final FakeAccess access = new FakeAccess();
    final Queue<Runnable> background = new ArrayDeque<>();
    final CurationPolicy policy = new CurationPolicy(access);
    final Directory directory = node();

    Finding() {
        access.makeAdministrator(CURATOR, SPACE);
    }

    /** Another node of the same wiki. */
    Directory node() {
        return new Directory(new Vocabularies(skills), entries, clock, background::add);
    }

    FindPeople people() {
        return people(directory);
    }

    FindPeople people(Directory node) {
        return new FindPeople(node, new Sights(companions), clock);
    }

    Counting counting() {
        return new Counting(directory, new Sights(companions), companions);
    }

    PeopleFound find(PersonKey viewer, PeopleQuery query) {
        return Answers.given(people().find(Viewer.of(viewer), query));
    }

    Finding loaded() {
        directory.load();
        return this;
    }

    Finding withStarterList() {
        ImportSkills importing = new ImportSkills(new Vocabularies(skills), skills, policy, clock);
        Answers.given(new LoadStarterList(importing, new StarterList()).load(Curator.of(Viewer.of(CURATOR), SPACE)));
        return this;
    }

    Skill skill(String name, Term... terms) {
        return skills.having(new NewSkill(name, Arrays.asList(terms), Set.of(Tag.WORK), Optional.of(SPACE)));
    }

    void merge(Skill gone, Skill stays) {
        skills.changing(work -> {
            work.save(work.byId(gone.id()).orElseThrow().mergedInto(stays.id()));
            return null;
        });
    }

    void unmerge(Skill gone) {
        skills.changing(work -> {
            work.save(work.byId(gone.id()).orElseThrow().standing(true));
            return null;
        });
    }

    void archive(Skill skill) {
        skills.changing(work -> {
            work.save(work.byId(skill.id()).orElseThrow().standing(false));
            return null;
        });
    }

    static PersonKey person(String key) {
        return new PersonKey(key);
    }

    static EntryClaim shares(Skill skill, Level level) {
        return claim(skill.id(), EnumSet.of(Direction.CAN_SHARE), level, false, Visibility.OPEN, 0, TODAY);
    }

    static EntryClaim wants(Skill skill) {
        return claim(skill.id(), EnumSet.of(Direction.WANTS_TO_LEARN), Level.CURIOUS, false, Visibility.OPEN, 0, TODAY);
    }

    static EntryClaim claim(
            SkillId skill, Set<Direction> directions, Level level, boolean happy, Visibility visibility, int confirmations, LocalDate evidence) {
        return new EntryClaim(skill, directions, level, happy, visibility, confirmations, evidence);
    }

    static EntryClaim shown(EntryClaim claim, Visibility visibility) {
        return claim(
                claim.skill(), claim.directions(), claim.level(), claim.happyToBeAsked(), visibility, claim.confirmations(), claim.evidence());
    }

    DirectoryEntry entry(String person, Profile profile, EntryClaim... claims) {
        return new DirectoryEntry(person(person), true, profile, List.of(claims), clock.instant());
    }

    /** Writes it where all nodes will find it. */
    void write(String person, EntryClaim... claims) {
        entries.write(entry(person, Profile.UNKNOWN, claims));
    }

    void write(String person, Profile profile, EntryClaim... claims) {
        entries.write(entry(person, profile, claims));
    }
}
