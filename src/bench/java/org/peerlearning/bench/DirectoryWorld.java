package org.peerlearning.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import net.java.ao.RawEntity;
import org.peerlearning.confluence.store.AoClaimRepository;
import org.peerlearning.confluence.store.AoSkillRepository;
import org.peerlearning.confluence.store.AoTransactions;
import org.peerlearning.confluence.store.ClaimRow;
import org.peerlearning.confluence.store.ConfirmationRow;
import org.peerlearning.confluence.store.DirectoryEntryRow;
import org.peerlearning.confluence.store.EntryText;
import org.peerlearning.confluence.store.SkillRow;
import org.peerlearning.confluence.store.SkillTermRow;
import org.peerlearning.confluence.store.VocabularyRow;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.host.services.HostPluginSettingsFactory;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.skill.Companions;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Sights;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.skill.search.FindPeople;

/** A wiki with very many people in its skills directory, on PostgreSQL, and two nodes that know them. */
final class DirectoryWorld implements AutoCloseable {

    private static final String NAMESPACE = "org.peerlearning";
    private static final int BATCH = 5_000;

    /** One node: its own copy of the directory. */
    record Node(Directory directory, FindPeople find, AoClaimRepository claims) {}

    private final String url;
    private final Database database;
    private final HostActiveObjects ao;
    private final AoTransactions transactions;
    private List<SkillId> skills = List.of();

    DirectoryWorld(String url) {
        this.url = url;
        this.database = Database.open(url, "postgres", "postgres");
        this.ao = new HostActiveObjects(database, NAMESPACE);
        List<Class<? extends RawEntity<?>>> rows = List.of(
                SkillRow.class, SkillTermRow.class, VocabularyRow.class, ClaimRow.class, ConfirmationRow.class, DirectoryEntryRow.class);
        new AoStart(database, new HostPluginSettingsFactory(database).createGlobalSettings(), new ReentrantLock(), NAMESPACE)
                .run(rows, List.of(), ao);
        this.transactions = new AoTransactions(ao, pause -> Thread.sleep(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
    }

    List<SkillId> skills() {
        return skills;
    }

    Node node() {
        Vocabularies vocabularies = new Vocabularies(repository());
        Directory[] itself = new Directory[1];
        AoClaimRepository claims = new AoClaimRepository(
                ao, transactions, () -> ThreadLocalRandom.current().nextLong(), Clock.systemUTC(), entry -> itself[0].written(entry));
        itself[0] = new Directory(vocabularies, claims, Clock.systemUTC(), Runnable::run);
        return new Node(itself[0], new FindPeople(itself[0], new Sights(new InGroups()), Clock.systemUTC()), claims);
    }

    private AoSkillRepository repository() {
        return new AoSkillRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
    }

    /** Asking who is in a group with whom costs the same in every way of searching, so here it costs nothing. */
    private static final class InGroups implements Companions {
        private final Set<PersonKey> known = DirectoryCrowd.companions();

        @Override
        public Set<PersonKey> of(PersonKey person) {
            return known;
        }

        @Override
        public Set<PersonKey> inSpace(SpaceKey space) {
            return Set.of();
        }
    }

    void fill() throws SQLException {
        skills = repository().changing(work -> DirectoryCrowd.skillNames().stream()
                .map(name -> work.add(new NewSkill(name, List.of(), Set.of(Tag.WORK), Optional.empty()), Instant.now()).id())
                .toList());
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                PreparedStatement entry = connection.prepareStatement("""
                        INSERT INTO "AO_B02FB7_DIRECTORY_ENTRY" ("PERSON", "PRESENT", "DEPARTMENT", "LOCATION", "LANGUAGE", "ENTRY", "CHANGED",
                            "REFRESHED", "TOUCHED") VALUES (?, true, ?, ?, ?, ?, 1700000000000, 0, 0)""");
                PreparedStatement claim = connection.prepareStatement("""
                        INSERT INTO "AO_B02FB7_CLAIM" ("PERSON", "SKILL_ID", "CAN_SHARE", "WANTS_TO_LEARN", "STRENGTH", "SKILL_LEVEL", "HAPPY",
                            "SHOWN_TO", "SINCE", "FRESH", "PERSON_CLAIM") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            for (int person = 0; person < DirectoryCrowd.PEOPLE; person++) {
                add(entry, claim, person);
                if (person % BATCH == BATCH - 1) {
                    entry.executeBatch();
                    claim.executeBatch();
                }
            }
            entry.executeBatch();
            claim.executeBatch();
            connection.commit();
        }
        database.script("ANALYZE");
    }

    private void add(PreparedStatement entry, PreparedStatement claim, int person) throws SQLException {
        List<EntryClaim> claims = DirectoryCrowd.claims(person, skills);
        String key = DirectoryCrowd.person(person).value();
        entry.setString(1, key);
        entry.setString(2, DirectoryCrowd.department(person));
        entry.setString(3, DirectoryCrowd.location(person));
        entry.setString(4, DirectoryCrowd.language(person));
        entry.setString(5, EntryText.of(claims));
        entry.addBatch();
        for (EntryClaim each : claims) {
            long fresh = each.evidence().toEpochDay() * 86_400_000L;
            claim.setString(1, key);
            claim.setInt(2, (int) each.skill().value());
            claim.setBoolean(3, each.directions().contains(Direction.CAN_SHARE));
            claim.setBoolean(4, each.directions().contains(Direction.WANTS_TO_LEARN));
            claim.setBoolean(5, each.directions().contains(Direction.STRENGTH));
            claim.setInt(6, each.level().ordinal() + 1);
            claim.setBoolean(7, each.happyToBeAsked());
            claim.setString(8, each.visibility().name());
            claim.setLong(9, fresh);
            claim.setLong(10, fresh);
            claim.setString(11, each.skill().value() + ":" + key);
            claim.addBatch();
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    @Override
    public void close() {
        database.close();
    }
}
