package org.peerlearning.host.services;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;
import org.peerlearning.host.HostFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The start of one {@code <ao>} module: names are checked, due upgrade tasks run, tables are migrated, calls are let through. */
public final class AoStart {
    private static final Logger LOG = LoggerFactory.getLogger(AoStart.class);
    private static final int MOST_ENTITIES = 200;
    private static final int LONGEST_NAME = 30;
    /** Words that one of the databases Confluence runs on reserves; Confluence refuses them on every one. */
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final Database database;
    private final PluginSettings settings;
    private final Lock lock;
    private final AoTables tables;

    /**
     * Prepares a start.
     *
     * @param settings the global settings, where the version of the tables is kept under {@code AO_XXXXXX_#}
     * @param lock held from the first upgrade task to the end of the migration; shared by all nodes
     * @param namespace what the table prefix is made of
     */
    public AoStart(Database database, PluginSettings settings, Lock lock, String namespace) {
        this.database = database;
        this.settings = settings;
        this.lock = lock;
        this.tables = new AoTables(namespace);
    }

    /**
     * Runs the start and opens the given Active Objects; when it fails, they never open.
     *
     * @throws HostFailure naming the entity or upgrade task that cannot be
     */
    public void run(List<Class<? extends RawEntity<?>>> entities, List<ActiveObjectsUpgradeTask> tasks, HostActiveObjects ao) {
        try {
            EntityManager manager = tables.manager(database);
            check(entities, manager);
            List<ActiveObjectsUpgradeTask> ordered = ordered(tasks);
            lock.lock();
            try {
                ordered.forEach(this::upgrade);
                migrate(manager, entities);
            } finally {
                lock.unlock();
            }
            ao.open(manager);
        } catch (RuntimeException | Error e) {
            ao.fail(e);
            throw e;
        }
    }

    private void upgrade(ActiveObjectsUpgradeTask task) {
        ModelVersion current = ModelVersion.valueOf((String) settings.get(versionKey()));
        ModelVersion target = task.getModelVersion();
        if (!current.isOlderThan(target)) {
            return;
        }
        // A task gets Active Objects that know no entity yet: it migrates those it needs, in the shape it needs them.
        HostActiveObjects own = new HostActiveObjects(database, task.getClass().getName());
        own.open(tables.manager(database));
        try {
            database.inTransaction(() -> {
                task.upgrade(current, own);
                settings.put(versionKey(), target.toString());
                return null;
            });
        } catch (RuntimeException e) {
            throw new HostFailure("Upgrade task " + task.getClass().getName() + " from version " + current + " to " + target
                    + " failed: " + e.getMessage(), e);
        }
        LOG.info("Tables {} upgraded from version {} to {}", tables.prefix(), current, target);
    }

    private void migrate(EntityManager manager, List<Class<? extends RawEntity<?>>> entities) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no generic arrays
        Class<? extends RawEntity<?>>[] all = entities.toArray(new Class[0]);
        HostActiveObjects own = new HostActiveObjects(database, tables.prefix());
        own.open(manager);
        try {
            database.inTransaction(() -> {
                own.migrate(all);
                return null;
            });
        } catch (RuntimeException e) {
            throw new HostFailure("The tables " + tables.prefix() + "_… cannot be created: " + e.getMessage(), e);
        }
    }

    private String versionKey() {
        return tables.prefix() + "_#";
    }

    private static List<ActiveObjectsUpgradeTask> ordered(List<ActiveObjectsUpgradeTask> tasks) {
        List<ActiveObjectsUpgradeTask> ordered = new ArrayList<>(tasks);
        ordered.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).getModelVersion().isSame(ordered.get(i - 1).getModelVersion())) {
                throw new HostFailure("Upgrade tasks " + ordered.get(i - 1).getClass().getName() + " and "
                        + ordered.get(i).getClass().getName() + " have the same version");
            }
        }
        return ordered;
    }

    private void check(List<Class<? extends RawEntity<?>>> entities, EntityManager manager) {
        if (entities.isEmpty() || entities.size() > MOST_ENTITIES) {
            throw new HostFailure("An <ao> module has 1 to " + MOST_ENTITIES + " entities, not " + entities.size());
        }
        EntityInfoResolver resolver = new CachingEntityInfoResolverFactory()
                .create(tables.names(), manager.getProvider().getTypeManager());
        Map<String, Class<?>> byTable = new HashMap<>();
        for (Class<? extends RawEntity<?>> entity : entities) {
            try {
                check(entity, resolver, byTable);
            } catch (HostFailure e) {
                throw e;
            } catch (RuntimeException e) {
                // The library's converters refuse names that are too long and types that no column can hold.
                throw new HostFailure("Entity " + entity.getName() + " cannot be a table: " + e.getMessage(), e);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the resolver ties the entity's key type, which is not known here
    private static void check(Class entity, EntityInfoResolver resolver, Map<String, Class<?>> byTable) {
        EntityInfo info = resolver.resolve(entity);
        Class<?> other = byTable.put(info.getName(), entity);
        if (other != null) {
            throw new HostFailure("Entities " + other.getName() + " and " + entity.getName() + " share table " + info.getName());
        }
        shortEnough(entity, "Table", info.getName());
        for (FieldInfo field : (Set<FieldInfo>) info.getFields()) {
            shortEnough(entity, "Column", field.getName());
            if (RESERVED.contains(field.getName().toUpperCase(Locale.ROOT))) {
                throw new HostFailure("Entity " + entity.getName() + ": column " + field.getName() + " is a reserved word");
            }
        }
    }

    private static void shortEnough(Class<?> entity, String what, String name) {
        if (name.length() > LONGEST_NAME) {
            throw new HostFailure("Entity " + entity.getName() + ": " + what.toLowerCase(Locale.ROOT) + " " + name + " has more than "
                    + LONGEST_NAME + " characters");
        }
    }
}
