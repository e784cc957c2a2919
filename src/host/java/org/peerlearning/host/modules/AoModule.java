package org.peerlearning.host.modules;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.w3c.dom.Element;

/**
 * {@code <ao key namespace>} with {@code <entity>} and {@code <upgradeTask>}: the app's tables. When it is enabled, the
 * upgrade tasks that are due run and the entities are migrated, one node at a time; only then do calls to the app's
 * {@link ActiveObjects} get through.
 */
public final class AoModule implements ModuleType {
    private final Database database;
    private final PluginSettingsFactory settings;
    private final ClusterLockService locks;
    private final CompletableFuture<Void> tables;
    private final Map<String, HostActiveObjects> byPlugin = new ConcurrentHashMap<>();
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    /** An app whose tables are made while it is enabled. */
    public AoModule(Database database, PluginSettingsFactory settings, ClusterLockService locks) {
        this(database, settings, locks, CompletableFuture.completedFuture(null));
    }

    /** @param tables done when tables may be made; when it is not yet, they are made later, and enabling does not wait */
    public AoModule(Database database, PluginSettingsFactory settings, ClusterLockService locks, CompletableFuture<Void> tables) {
        this.database = database;
        this.settings = settings;
        this.locks = locks;
        this.tables = tables;
    }

    /**
     * What to hand to the app's bundle as its {@link ActiveObjects} service. It may be asked for before the module is
     * enabled; its methods throw until then.
     */
    public ActiveObjects activeObjects(String pluginKey) {
        return own(pluginKey);
    }

    private HostActiveObjects own(String pluginKey) {
        return byPlugin.computeIfAbsent(pluginKey, key -> new HostActiveObjects(database, key));
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public void enable(Element module, Plugin plugin) {
        DescriptorXml.allowOnly(module, Set.of("entity", "upgradeTask", "description"));
        if (!enabled.add(plugin.key())) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + ": an app has only one <ao> module");
        }
        AoStart start = new AoStart(database, settings.createGlobalSettings(),
                locks.getLockForName("ao-plugin.upgrade." + plugin.key()), DescriptorXml.required(module, "namespace"));
        List<Class<? extends RawEntity<?>>> entities = entities(module, plugin);
        List<ActiveObjectsUpgradeTask> tasks = tasks(module, plugin);
        HostActiveObjects own = own(plugin.key());
        if (tables.isDone()) {
            start.run(entities, tasks, own);
        } else {
            tables.thenRunAsync(() -> start.run(entities, tasks, own), work -> new Thread(work, "host-tables").start());
        }
    }

    @Override
    public void disable(Plugin plugin) {
        enabled.remove(plugin.key());
        byPlugin.remove(plugin.key());
    }

    private static List<Class<? extends RawEntity<?>>> entities(Element module, Plugin plugin) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element entity : DescriptorXml.children(module, "entity")) {
            Class<?> type = plugin.load(entity.getTextContent().strip());
            if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
                throw new HostFailure("atlassian-plugin.xml: <entity> " + type.getName()
                        + " is not an interface that extends net.java.ao.Entity or RawEntity");
            }
            @SuppressWarnings("unchecked") // checked above; the key's type is the entity's own business
            Class<? extends RawEntity<?>> checked = (Class<? extends RawEntity<?>>) type;
            entities.add(checked);
        }
        return entities;
    }

    private static List<ActiveObjectsUpgradeTask> tasks(Element module, Plugin plugin) {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (Element task : DescriptorXml.children(module, "upgradeTask")) {
            Object made = plugin.create(plugin.load(task.getTextContent().strip()));
            if (!(made instanceof ActiveObjectsUpgradeTask upgrade)) {
                throw new HostFailure("atlassian-plugin.xml: <upgradeTask> " + made.getClass().getName()
                        + " is no com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask");
            }
            tasks.add(upgrade);
        }
        return tasks;
    }
}
